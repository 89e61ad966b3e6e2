package io.qudao.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTest {

    @ParameterizedTest
    @EnumSource
    void areAllForOneProcess(Target target) {
        assertThat(Targets.of("all").play(target)).isTrue();
        assertThat(Targets.all().play(target)).isTrue();
    }

    @Test
    void areThoseThatAreNamed() {
        Targets targets = Targets.of("Portal, api");
        assertThat(targets.play(Target.PORTAL)).isTrue();
        assertThat(targets.play(Target.API)).isTrue();
        assertThat(targets.play(Target.WORKER)).isFalse();
        assertThat(targets.playAny(Set.of(Target.ADMIN, Target.PORTAL))).isTrue();
        assertThat(targets.playAny(Set.of(Target.ADMIN, Target.WORKER))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "portal,", "web", "portal;api", "none"})
    void refuseANameThatIsNoneAndSayWhichThereAre(String names) {
        assertThatExceptionOfType(UnknownTargetException.class)
                .isThrownBy(() -> Targets.of(names))
                .withMessageContaining("qudao.targets")
                .withMessageContaining("admin, portal, operator, api, billing, worker");
    }
}
