package io.qudao.signup;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.tenancy.Slug;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hearth & Home Gifts Ltd. | hearth-home-gifts",
                "Lumen Lighting Co., Ltd | lumen-lighting",
                "流明照明有限公司 | liumingzhaoming",
                "武汉鼎盛五金集团股份有限公司 | wuhandingshengwujin",
                "绿源 Green 科技 | lvyuan-green-keji",
                "Café Müller GmbH | cafe-muller",
                "7-Eleven | eleven",
                "3M | ''",
                "🙂🙂🙂 | ''",
                "An Exceptionally Long Company Name That Nobody Types | an-exceptionally-long"
            })
    void makesAnAddressOfACompanysName(String company, String expected) {
        assertThat(SlugWords.of(company)).isEqualTo(expected);
        if (!expected.isEmpty()) {
            assertThat(Slug.problem(SlugWords.of(company))).isEmpty();
        }
    }
}
