package io.qudao.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** Reads the files that a demo brand is made from. */
final class DemoFiles {

    private final String folder;

    DemoFiles(String brand) {
        this.folder = "/demo/" + brand + "/";
    }

    List<NamedCsvRecord> rows(String file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text(file))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Properties properties(String file) {
        try (Reader reader = text(file)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes(String file) {
        try (InputStream in = open(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream open(String file) {
        InputStream in = DemoFiles.class.getResourceAsStream(folder + file);
        if (in == null) {
            throw new IllegalStateException("The build lacks " + folder + file);
        }
        return in;
    }

    private Reader text(String file) {
        return new InputStreamReader(open(file), StandardCharsets.UTF_8);
    }
}
