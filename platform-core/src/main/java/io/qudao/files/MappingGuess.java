package io.qudao.files;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A proposed mapping. Each column fills one field at most; the surest pairs are taken first.
 *
 * @param confidence by field: 1 the names agree, 0.9 but for a remark in brackets such as 单价(元), 0.6 one holds the other
 */
public record MappingGuess(ColumnMapping mapping, Map<String, Double> confidence) {

    private static final double SAME = 1;
    private static final double BUT_REMARK = 0.9;
    private static final double PART = 0.6;
    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_CHINESE_PART = 2;

    public MappingGuess {
        confidence = Map.copyOf(confidence);
    }

    static MappingGuess of(List<ImportField> fields, Header header) {
        List<Pair> pairs = new ArrayList<>();
        for (ImportField field : fields) {
            header.columns().forEach(column -> pairs.add(new Pair(field, column, confidence(field, column.name()))));
        }
        pairs.sort(Comparator.comparingDouble(Pair::confidence).reversed());
        Map<String, String> columns = new LinkedHashMap<>();
        Map<String, Double> confidence = new LinkedHashMap<>();
        Set<Column> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (pair.confidence > 0 && !columns.containsKey(pair.field.name()) && taken.add(pair.column)) {
                columns.put(pair.field.name(), pair.column.name());
                confidence.put(pair.field.name(), pair.confidence);
            }
        }
        return new MappingGuess(new ColumnMapping(columns), confidence);
    }

    private record Pair(ImportField field, Column column, double confidence) {}

    private static double confidence(ImportField field, String column) {
        return Stream.concat(Stream.of(field.name()), field.aliases().stream())
                .mapToDouble(name -> confidence(name, column))
                .max()
                .orElse(0);
    }

    private static double confidence(String name, String column) {
        String wanted = bare(name);
        String whole = bare(column);
        if (whole.equals(wanted)) {
            return SAME;
        }
        String withoutRemark = bare(REMARK.matcher(Normalizer.normalize(column, Normalizer.Form.NFKC))
                .replaceAll(""));
        if (withoutRemark.equals(wanted)) {
            return BUT_REMARK;
        }
        return longEnough(wanted) && withoutRemark.contains(wanted) ? PART : 0;
    }

    private static boolean longEnough(String name) {
        boolean chinese = name.codePoints().anyMatch(Character::isIdeographic);
        return name.length() >= (chinese ? SHORTEST_CHINESE_PART : SHORTEST_PART);
    }

    private static String bare(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return PUNCTUATION.matcher(plain).replaceAll("");
    }
}
