package io.qudao.api.v1;

import org.jspecify.annotations.Nullable;

/** Why a step is taken; the other side reads it. */
record ReasonBody(@Nullable String reason) {

    static String text(@Nullable ReasonBody body) {
        return body == null || body.reason() == null ? "" : body.reason();
    }
}
