package io.qudao.kernel;

import java.util.List;

/**
 * What became of one row of many.
 *
 * @param key the row's natural key: SKU, code
 * @param problems why it was refused; empty otherwise
 */
public record SaveResult(String key, Outcome outcome, List<Problem> problems) {

    /** What happened to the row. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        REFUSED
    }

    public static SaveResult refused(String key, List<Problem> problems) {
        return new SaveResult(key, Outcome.REFUSED, List.copyOf(problems));
    }

    public static SaveResult of(String key, Outcome outcome) {
        return new SaveResult(key, outcome, List.of());
    }
}
