package io.qudao.files;

import io.qudao.kernel.Problem;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The columns of a file in its order; empty ones are left out.
 *
 * @param rowNumber row that names them, or 0 if the file was read without a header
 */
public record Header(int rowNumber, List<Column> columns) {

    public Header {
        columns = List.copyOf(columns);
    }

    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** All columns of that name, compared without case. More than one is a duplicate. */
    public List<Column> named(String name) {
        return columns.stream().filter(c -> c.name().equalsIgnoreCase(name)).toList();
    }

    /** One DUPLICATE_COLUMN for every name that stands more than once. They hurt only if such a column is mapped. */
    public List<Problem> duplicates() {
        Map<String, List<Column>> byName = columns.stream()
                .collect(Collectors.groupingBy(
                        c -> c.name().toLowerCase(java.util.Locale.ROOT),
                        java.util.LinkedHashMap::new,
                        Collectors.toList()));
        return byName.values().stream()
                .filter(same -> same.size() > 1)
                .map(Header::duplicate)
                .toList();
    }

    static Problem duplicate(List<Column> same) {
        String letters = same.stream().map(Column::letters).collect(Collectors.joining(", "));
        return Problem.of(FileProblem.DUPLICATE_COLUMN, same.getFirst().name(), letters)
                .atField(same.getFirst().name());
    }

    BitSet indexes() {
        BitSet indexes = new BitSet();
        columns.forEach(c -> indexes.set(c.index()));
        return indexes;
    }
}
