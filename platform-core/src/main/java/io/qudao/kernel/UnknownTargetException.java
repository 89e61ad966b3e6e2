package io.qudao.kernel;

/** The configuration names a role that no process can play. Its message is for the person who configured it. */
public final class UnknownTargetException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnknownTargetException(String message) {
        super(message);
    }
}
