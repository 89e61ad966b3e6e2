package io.qudao.ui.component;

import com.vaadin.flow.function.SerializableSupplier;
import io.qudao.ui.Localized;
import org.jspecify.annotations.Nullable;

/**
 * One choice of a {@link ChipBar}.
 *
 * @param text asked again when the language changes
 * @param count how many rows it would show; null if unknown
 */
public record Chip<T>(
        T value,
        SerializableSupplier<String> text,
        @Nullable Long count) {

    public static <T> Chip<T> ofKey(T value, String key, @Nullable Long count) {
        return new Chip<>(value, () -> Localized.text(key), count);
    }

    /** For a text that is data, the same in every language. */
    public static <T> Chip<T> of(T value, String text, @Nullable Long count) {
        return new Chip<>(value, () -> text, count);
    }
}
