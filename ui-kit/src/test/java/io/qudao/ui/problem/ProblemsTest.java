package io.qudao.ui.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import io.qudao.ui.sink.SinkProblem;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    @Test
    void tellsEachReasonWithItsLine() {
        List<Problem> problems = List.of(
                Problem.of(SinkProblem.UNKNOWN_SKU, "XX-1"),
                Problem.of(SinkProblem.UNKNOWN_SKU, "XX-9").atLine("7"));

        assertThat(Problems.texts(problems)).containsExactly("Unknown SKU XX-1", "Line 7: Unknown SKU XX-9");
    }

    @Test
    void findsTheRefusalInsideWhatFrameworksWrap() {
        RefusedException refused = Problem.of(SinkProblem.UNKNOWN_SKU, "XX-1").refused();

        assertThat(UnexpectedErrors.refusal(new IllegalStateException(new RuntimeException(refused))))
                .isSameAs(refused);
        assertThat(UnexpectedErrors.refusal(new IllegalStateException("defect")))
                .isNull();
    }
}
