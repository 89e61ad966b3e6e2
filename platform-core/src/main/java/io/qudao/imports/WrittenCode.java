package io.qudao.imports;

import io.qudao.kernel.ProblemCode;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** How a reason is named in the database: {@code io.qudao.files.FileProblem.NOT_A_NUMBER}. */
final class WrittenCode {

    private WrittenCode() {}

    static String write(ProblemCode code) {
        return ((Enum<?>) code).getDeclaringClass().getName() + "." + code.name();
    }

    /** A reason that a later release no longer has is {@link ImportProblem#REASON_GONE}. */
    static ProblemCode read(String written) {
        int dot = written.lastIndexOf('.');
        return constants(written.substring(0, dot))
                .filter(code -> code.name().equals(written.substring(dot + 1)))
                .findFirst()
                .orElse(ImportProblem.REASON_GONE);
    }

    private static Stream<ProblemCode> constants(String type) {
        return enumNamed(type).stream()
                .flatMap(found -> Arrays.stream(found.getEnumConstants()))
                .map(ProblemCode.class::cast);
    }

    private static Optional<Class<?>> enumNamed(String type) {
        try {
            Class<?> found = Class.forName(type, false, WrittenCode.class.getClassLoader());
            return found.isEnum() && ProblemCode.class.isAssignableFrom(found) ? Optional.of(found) : Optional.empty();
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}
