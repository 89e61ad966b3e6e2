package io.qudao.migrations;

/** Told while a run goes on; never by two threads at once. */
public interface MigrationProgress {

    MigrationProgress NONE = outcome -> {};

    /** @param total schemas to migrate as far as known; grows if tenants sign up meanwhile */
    default void planned(int total) {}

    void finished(SchemaOutcome outcome);
}
