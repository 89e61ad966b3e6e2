package io.qudao.files;

import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Tells by a file's content, never by its name, what it is, and refuses what is not read. */
final class FormatDetector {

    private static final int HEAD = 512;
    private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    /** First bytes, as ISO-8859-1, of formats that people do upload by mistake. */
    private static final Map<String, String> FOREIGN = Map.ofEntries(
            Map.entry("%PDF", "PDF"),
            Map.entry("\u0089PNG", "PNG"),
            Map.entry("\u00ff\u00d8\u00ff", "JPEG"),
            Map.entry("GIF8", "GIF"),
            Map.entry("BM", "BMP"),
            Map.entry("Rar!", "RAR"),
            Map.entry("7z\u00bc\u00af", "7Z"),
            Map.entry("\u00fd7zXZ", "XZ"),
            Map.entry("BZh", "BZIP2"),
            Map.entry("\u0028\u00b5\u002f\u00fd", "ZSTD"),
            Map.entry("{\\rtf", "RTF"));

    private FormatDetector() {}

    /** @throws RefusedException if the file is none of the formats read */
    static FileFormat detect(Path file) throws IOException {
        String head = head(Files.newInputStream(file));
        if (head.isEmpty()) {
            throw Problem.of(FileProblem.EMPTY_FILE).refused();
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return zip(file);
        }
        if (head.startsWith(OLE)) {
            throw Problem.of(OleFile.problem(file)).refused();
        }
        if (head.startsWith("\u001f\u008b")) {
            return FileFormat.CSV_GZ;
        }
        refuseForeign(head);
        return FileFormat.CSV;
    }

    /** Looks also into what a gzip'd file holds. */
    static void refuseForeign(String head) {
        String found = foreign(head);
        if (found != null) {
            throw Problem.of(FileProblem.UNSUPPORTED_FORMAT, found).refused();
        }
    }

    static String head(InputStream stream) throws IOException {
        try (InputStream in = new BufferedInputStream(stream)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }

    private static @Nullable String foreign(String head) {
        if (head.startsWith("BM") && head.indexOf('\0') < 0) {
            return markup(head);
        }
        return FOREIGN.entrySet().stream()
                .filter(e -> head.startsWith(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> markup(head));
    }

    /** Web systems like to export an HTML table under the name of a spreadsheet. */
    private static @Nullable String markup(String head) {
        String start = head.replace("\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<table")) {
            return "HTML";
        }
        if (start.startsWith("<?xml")) {
            return "XML";
        }
        return start.startsWith("{\"") || start.startsWith("[{") ? "JSON" : null;
    }

    private static FileFormat zip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") != null || zip.getEntry("_rels/.rels") != null && !foreignOffice(zip)) {
                return FileFormat.XLSX;
            }
            throw Problem.of(FileProblem.UNSUPPORTED_FORMAT, archive(zip)).refused();
        } catch (ZipException | IllegalArgumentException e) {
            throw Problem.of(FileProblem.BROKEN_FILE).refused();
        }
    }

    private static boolean foreignOffice(ZipFile zip) {
        return zip.getEntry("xl/workbook.bin") != null
                || zip.getEntry("word/document.xml") != null
                || zip.getEntry("ppt/presentation.xml") != null;
    }

    private static String archive(ZipFile zip) {
        if (zip.getEntry("xl/workbook.bin") != null) {
            return "XLSB";
        }
        if (zip.getEntry("word/document.xml") != null) {
            return "DOCX";
        }
        if (zip.getEntry("ppt/presentation.xml") != null) {
            return "PPTX";
        }
        return zip.getEntry("content.xml") != null ? "ODS" : "ZIP";
    }
}
