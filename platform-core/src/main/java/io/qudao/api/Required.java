package io.qudao.api;

import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the fields of a body that are missing, so that all of them are told at once. */
public final class Required {

    private final List<Problem> missing = new ArrayList<>();

    /** The value, or the stand-in after having noted that there is none. */
    public <T> T value(@Nullable T value, T standIn, String field) {
        if (value == null) {
            missing.add(RequestFaults.missing(field));
            return standIn;
        }
        return value;
    }

    /** As {@link #value(Object, Object, String)}, in a line. */
    public <T> T value(@Nullable T value, T standIn, String field, String line) {
        if (value == null) {
            missing.add(RequestFaults.missing(field).atLine(line));
            return standIn;
        }
        return value;
    }

    /** @throws RefusedException VALUE_MISSING for each */
    public void check() {
        RefusedException.throwIfAny(missing);
    }
}
