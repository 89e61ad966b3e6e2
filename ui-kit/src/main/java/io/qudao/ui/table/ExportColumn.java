package io.qudao.ui.table;

import io.qudao.kernel.Texts;
import io.qudao.ui.Formats;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list's file. It holds values that a spreadsheet can calculate with, not the texts of the screen.
 *
 * @param value text, number, date or null, as {@link io.qudao.files.RowWriter} takes them
 */
public record ExportColumn<T>(String headerKey, Value<T> value) implements Serializable {

    /** A row's value, for a reader with the given language and zone. */
    @FunctionalInterface
    public interface Value<T> extends Serializable {

        @Nullable
        Object of(T row, Formats reader);
    }

    /** Something whose text depends on the row alone. */
    @FunctionalInterface
    public interface Plain<T> extends Serializable {

        @Nullable
        Object of(T row);
    }

    public static <T> ExportColumn<T> of(String headerKey, Plain<T> value) {
        return new ExportColumn<>(headerKey, (row, reader) -> value.of(row));
    }

    /** Something that has a text in each language. */
    public static <T> ExportColumn<T> ofKey(String headerKey, Plain<T> textKey) {
        return new ExportColumn<>(
                headerKey,
                (row, reader) -> Texts.text(
                        reader.language(),
                        Objects.requireNonNull(textKey.of(row)).toString()));
    }

    /** A point in time, written in the tenant's zone to the second. */
    public static <T> ExportColumn<T> at(String headerKey, Plain<T> instant) {
        return new ExportColumn<>(
                headerKey, (row, reader) -> instant.of(row) instanceof Instant at ? local(at, reader) : null);
    }

    private static LocalDateTime local(Instant at, Formats reader) {
        return LocalDateTime.ofInstant(at, reader.zone()).withNano(0);
    }
}
