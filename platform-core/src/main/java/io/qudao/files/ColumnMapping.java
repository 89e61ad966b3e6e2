package io.qudao.files;

import io.qudao.kernel.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of a file fills which field of ours. Holds names only, so that it can be saved and used for the next file
 * of the same kind, whatever the order of its columns.
 *
 * @param columns column name by field name
 */
public record ColumnMapping(Map<String, String> columns) {

    public ColumnMapping {
        columns = Map.copyOf(columns);
    }

    /** The likeliest mapping, with how sure it is: see {@link MappingGuess}. */
    public static MappingGuess guess(List<ImportField> fields, Header header) {
        return MappingGuess.of(fields, header);
    }

    /**
     * What stands in the way of using this mapping: required fields without a column, columns the file does not have, and
     * columns it has twice.
     */
    public List<Problem> problems(List<ImportField> fields, Header header) {
        List<Problem> problems = new ArrayList<>();
        for (ImportField field : fields) {
            String name = columns.get(field.name());
            List<Column> named = name == null ? List.of() : header.named(name);
            if (named.size() > 1) {
                problems.add(Header.duplicate(named));
            } else if (named.isEmpty() && (field.required() || name != null)) {
                problems.add(missing(field, name == null ? String.join(", ", field.aliases()) : name));
            }
        }
        return problems;
    }

    private static Problem missing(ImportField field, String lookedFor) {
        return Problem.of(FileProblem.MISSING_COLUMN, field.name(), lookedFor).atField(field.name());
    }

    /** Columns by field name, found once per file so that reading a row looks nothing up. */
    public Map<String, Column> resolve(Header header) {
        Map<String, Column> resolved = new LinkedHashMap<>();
        columns.forEach(
                (field, name) -> header.named(name).stream().findFirst().ifPresent(c -> resolved.put(field, c)));
        return resolved;
    }

    public Optional<String> column(String field) {
        return Optional.ofNullable(columns.get(field));
    }
}
