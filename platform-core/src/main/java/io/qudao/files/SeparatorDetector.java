package io.qudao.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the separator that splits the first rows of a text most evenly; Excel's own {@code sep=;} line decides. */
final class SeparatorDetector {

    private static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|');
    private static final int SAMPLE = 1 << 15;
    private static final int ROWS = 30;
    private static final String DECLARATION = "sep=";

    private SeparatorDetector() {}

    static char detect(TextFile file, Charset charset) throws IOException {
        String sample = sample(file, charset);
        return declared(sample)
                ? sample.charAt(DECLARATION.length())
                : CANDIDATES.stream()
                        .map(c -> Fit.of(c, sample))
                        .max(Comparator.comparing(Fit::evenRows).thenComparing(Fit::columns))
                        .filter(fit -> fit.columns > 1)
                        .map(Fit::separator)
                        .orElse(',');
    }

    static boolean declared(String text) {
        return text.length() > DECLARATION.length()
                && text.regionMatches(true, 0, DECLARATION, 0, DECLARATION.length())
                && CANDIDATES.contains(text.charAt(DECLARATION.length()))
                && text.substring(DECLARATION.length() + 1).matches("(?s)([\\r\\n].*)?");
    }

    private static String sample(TextFile file, Charset charset) throws IOException {
        char[] sample = new char[SAMPLE];
        int length = 0;
        try (Reader reader = new StrictTextReader(file.open(), charset)) {
            int n = 0;
            while (n >= 0 && length < SAMPLE) {
                length += n;
                n = reader.read(sample, length, SAMPLE - length);
            }
        }
        return new String(sample, 0, length);
    }

    /** How evenly a separator splits the sample. Ties go to the earlier candidate. */
    private record Fit(char separator, int evenRows, int columns) {

        static Fit of(char separator, String sample) {
            Map<Integer, Long> widths =
                    widths(separator, sample).stream().collect(Collectors.groupingBy(w -> w, Collectors.counting()));
            return widths.entrySet().stream()
                    .filter(e -> e.getKey() > 1)
                    .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(e -> new Fit(separator, e.getValue().intValue(), e.getKey()))
                    .orElse(new Fit(separator, 0, 0));
        }

        private static List<Integer> widths(char separator, String sample) {
            List<Integer> widths = new ArrayList<>();
            try (CsvReader<CsvRecord> reader = reader(separator, sample)) {
                reader.stream().limit(ROWS).map(CsvRecord::getFieldCount).forEach(widths::add);
            } catch (CsvParseException | IOException e) {
                return widths;
            }
            return widths;
        }

        private static CsvReader<CsvRecord> reader(char separator, String sample) {
            return CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(sample);
        }
    }
}
