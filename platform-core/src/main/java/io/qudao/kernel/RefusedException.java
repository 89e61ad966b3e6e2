package io.qudao.kernel;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The one exception for expected refusals. It carries every reason at once, so that nobody has to mend an input one error
 * at a time. Anything else that is thrown is a defect and gets an incident id.
 */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public RefusedException(List<Problem> problems) {
        super(problems.stream()
                .map(p -> p.code().name() + p.arguments() + (p.line() == null ? "" : " at line " + p.line()))
                .collect(Collectors.joining("; ")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("A refusal needs a reason");
        }
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    public boolean has(ProblemCode code) {
        return problems.stream().anyMatch(p -> p.code() == code);
    }

    /** Refuses with all that was gathered, or lets pass if nothing was. */
    public static void throwIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
    }
}
