package io.qudao.imports;

/** Where an import stands, as the API tells it. */
public enum ImportStatus {
    QUEUED,
    RUNNING,
    COMPLETED,
    COMPLETED_WITH_ERRORS,
    FAILED;

    public boolean isFinished() {
        return this != QUEUED && this != RUNNING;
    }
}
