package io.qudao.admin.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PageStateTest {

    private final PageState state = new PageState("admin/orders", Map.of("q", "灯 & 罩", "open", "SO-1"));

    @Test
    void addressKeepsWhatTheUserTyped() {
        assertThat(state.with("open", null).href())
                .startsWith("admin/orders?q=")
                .doesNotContain("灯", " ", "& ");
    }

    @Test
    void blankTakesAFilterAway() {
        assertThat(state.with("q", " ").has("q")).isFalse();
    }

    @Test
    void openRowDoesNotMakeAnotherList() {
        assertThat(state.with("open", "SO-2").sameList(state)).isTrue();
        assertThat(state.with("q", "x").sameList(state)).isFalse();
    }
}
