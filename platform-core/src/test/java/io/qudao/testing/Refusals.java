package io.qudao.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.kernel.ProblemCode;
import io.qudao.kernel.RefusedException;
import java.util.function.Consumer;

/** Asserts why something was refused. */
public final class Refusals {

    private Refusals() {}

    public static Consumer<Throwable> refusedFor(ProblemCode code) {
        return thrown -> assertThat(thrown)
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.has(code))
                        .as(refused.getMessage())
                        .isTrue());
    }
}
