package io.qudao.api;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The version that a writer has read, from {@code If-Match}: the {@code ETag} of the answer it has seen. */
public final class IfMatch {

    /** No row has it, so whatever cannot be one of our tags is stale. */
    private static final int NEVER = -1;

    private IfMatch() {}

    /** Null where the writer takes whatever is there. */
    public static @Nullable Integer version(HttpServletRequest request) {
        String tag = request.getHeader(HttpHeaders.IF_MATCH);
        if (tag == null || tag.strip().equals("*")) {
            return null;
        }
        String digits = tag.strip().replaceFirst("^W/", "").replace("\"", "");
        return digits.matches("[0-9]{1,9}") ? Integer.valueOf(digits) : NEVER;
    }

    static String tag(int version) {
        return "\"" + version + "\"";
    }
}
