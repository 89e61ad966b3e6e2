package io.qudao.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"lumen", "abc", "a1-b2-c3", "liu-ming-zhao-ming"})
    void acceptsNamesThatCanBeAHost(String slug) {
        assertThat(Slug.problem(slug)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ab",
                "1abc",
                "-abc",
                "abc-",
                "a--b",
                "a_b",
                "Abc",
                "流明",
                "lumеn",
                "a b",
                "a.b",
                "",
                "xn--a",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void refusesWhatCannotBeAHost(String slug) {
        assertThat(Slug.problem(slug)).get().extracting(p -> p.code()).isEqualTo(TenancyProblem.SLUG_SYNTAX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "api", "www", "operator", "billing", "qudao"})
    void refusesReservedNames(String slug) {
        assertThat(Slug.problem(slug)).get().extracting(p -> p.code()).isEqualTo(TenancyProblem.SLUG_RESERVED);
    }

    @Test
    void readsWhatWasMeant() {
        assertThat(Slug.normalise("  Lumen ")).isEqualTo("lumen");
    }
}
