package io.qudao.migrations;

import org.jspecify.annotations.Nullable;

/**
 * What became of one schema.
 *
 * @param message why it failed or was left alone, in the database's or Liquibase's words
 */
public record SchemaOutcome(
        String schema, Status status, @Nullable String message) {

    /** How a schema came out of a run. */
    public enum Status {
        /** It had every change set already. */
        CURRENT,
        /** It has every change set now. */
        MIGRATED,
        /** A dry run found that it lacks change sets. */
        PENDING,
        /** It stands as before; or it has every change set but differs from a fresh schema, as the message then says. */
        FAILED,
        /** Left alone, since something before it failed. */
        NOT_TRIED,
        /** Dropped while the run went on. */
        GONE
    }

    static SchemaOutcome of(String schema, Status status) {
        return new SchemaOutcome(schema, status, null);
    }

    static SchemaOutcome failed(String schema, Throwable failure) {
        return new SchemaOutcome(schema, Status.FAILED, String.valueOf(failure.getMessage()));
    }

    boolean is(Status other) {
        return status == other;
    }
}
