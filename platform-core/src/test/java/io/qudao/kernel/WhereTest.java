package io.qudao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhereTest {

    @Test
    void joinsConditionsWithTheirParameters() {
        Where where = new Where().and("a = :a", "a", 1).and("b is null");
        assertThat(where).hasToString(" where a = :a and b is null");
        assertThat(where.parameters()).containsOnlyKeys("a");
        assertThat(new Where()).hasToString("");
    }

    @Test
    void takesWildcardsOfASoughtTextLiterally() {
        assertThat(Where.containing(" 50%_\\ ")).isEqualTo("%50\\%\\_\\\\%");
        assertThat(Where.containing("灯")).isEqualTo("%灯%");
    }

    @Test
    void hasNoConditionWhereNothingIsSought() {
        assertThat(Where.containing(null)).isNull();
        assertThat(Where.containing("  ")).isNull();
        assertThat(new Where().andContaining("a ilike :a", "a", " ")).hasToString("");
        assertThat(new Where().andContaining("a ilike :a", "a", "x").parameters())
                .containsEntry("a", "%x%");
    }
}
