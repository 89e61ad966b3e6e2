package io.qudao.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reason for a refusal, told so that a screen, the API and an import can each present it: the code, the values its
 * text mentions, and where in the input it happened.
 *
 * @param arguments filled into the text's placeholders in order; strings, numbers, dates or {@link Money}
 * @param field name of the input field in the API's spelling, for instance {@code quantity}
 * @param line the caller's own name of the line ({@code lineId}, or its 1-based position), or the row of a file
 */
public record Problem(
        ProblemCode code,
        List<Object> arguments,
        @Nullable String field,
        @Nullable String line) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(ProblemCode code, Object... arguments) {
        return new Problem(code, List.of(arguments), null, null);
    }

    public Problem atField(String name) {
        return new Problem(code, arguments, name, line);
    }

    public Problem atLine(String name) {
        return new Problem(code, arguments, field, name);
    }

    /** Turns this one reason into the refusal. */
    public RefusedException refused() {
        return new RefusedException(List.of(this));
    }
}
