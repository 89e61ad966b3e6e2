package io.qudao.api;

import org.jspecify.annotations.Nullable;

/** Why a step is taken; the other side reads it. */
public record ReasonBody(@Nullable String reason) {

    /** Empty where none is given; whether that will do is for the use case to say. */
    public static String text(@Nullable ReasonBody body) {
        return body == null || body.reason() == null ? "" : body.reason();
    }
}
