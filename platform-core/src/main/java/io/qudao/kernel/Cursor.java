package io.qudao.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Positions in long lists: the last row's sort key, opaque to callers so that the key may change. */
public final class Cursor {

    private Cursor() {}

    /** The key inside a cursor; null for the beginning. */
    public static @Nullable String text(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Problem.of(RequestProblem.MALFORMED_CURSOR, cursor)
                    .atField("cursor")
                    .refused();
        }
    }

    /** The key of a list sorted by number; null for the beginning. */
    public static @Nullable Long number(@Nullable String cursor) {
        String text = text(cursor);
        if (text == null) {
            return null;
        }
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw Problem.of(RequestProblem.MALFORMED_CURSOR, cursor == null ? "" : cursor)
                    .atField("cursor")
                    .refused();
        }
    }

    /**
     * Cuts what was read to the part asked for.
     *
     * @param found up to one row more than {@code limit}, which tells whether the list goes on
     */
    public static <T> Slice<T> slice(List<T> found, int limit, Function<T, Object> key) {
        if (found.size() <= limit) {
            return new Slice<>(found, null);
        }
        List<T> part = found.subList(0, limit);
        String last = String.valueOf(key.apply(part.getLast()));
        return new Slice<>(
                part, Base64.getUrlEncoder().withoutPadding().encodeToString(last.getBytes(StandardCharsets.UTF_8)));
    }
}
