package io.qudao.migrations;

import org.jspecify.annotations.Nullable;

/** The database or the change logs made the asked-for work impossible; nothing of it was kept. */
public final class MigrationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MigrationException(String message) {
        this(message, null);
    }

    MigrationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
