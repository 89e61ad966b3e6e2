package io.qudao.imports;

/** Another process works on the import: this one was taken for dead, and has to let go without a trace. */
final class TakenOverException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TakenOverException(long job) {
        super("Import " + job + " is worked on elsewhere");
    }
}
