package io.qudao.kernel;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/**
 * Tells whether something was thrown because whoever asked has gone: a tab closed, a phone in a tunnel. Nobody is there to be
 * told, and nothing is to be mended.
 */
public final class ClosedConnection {

    /** Of the servlet container and of Spring, whose classes not every module knows. */
    private static final Set<String> NAMES =
            Set.of("ClientAbortException", "AsyncRequestNotUsableException", "EofException");

    private static final Set<String> MESSAGES =
            Set.of("broken pipe", "connection reset", "connection reset by peer", "connection was aborted");

    private static final int DEEPEST = 10;

    private ClosedConnection() {}

    public static boolean caused(Throwable thrown) {
        int depth = 0;
        for (Throwable t = thrown; t != null && depth < DEEPEST; t = t.getCause()) {
            if (NAMES.contains(t.getClass().getSimpleName()) || t instanceof IOException && isCut(t.getMessage())) {
                return true;
            }
            depth++;
        }
        return false;
    }

    private static boolean isCut(@org.jspecify.annotations.Nullable String message) {
        return message != null && MESSAGES.contains(message.toLowerCase(Locale.ROOT));
    }
}
