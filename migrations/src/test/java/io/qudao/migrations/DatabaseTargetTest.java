package io.qudao.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseTargetTest {

    @Test
    void takesALoginOutOfTheAddressSinceItWouldBeatEveryOther() {
        DatabaseTarget target = new DatabaseTarget(
                "jdbc:postgresql://db:5432/qudao?user=admin&ssl=true&password=a%26b", "postgres", "");
        assertThat(target.jdbcUrl()).isEqualTo("jdbc:postgresql://db:5432/qudao?ssl=true");
        assertThat(target.user()).isEqualTo("admin");
        assertThat(target.password()).isEqualTo("a&b");
        assertThat(target).hasToString("admin@jdbc:postgresql://db:5432/qudao?ssl=true");
    }

    @Test
    void leavesAnAddressWithoutALoginAsItIs() {
        assertThat(new DatabaseTarget("jdbc:postgresql://db/qudao?user=postgres", "x", "secret").jdbcUrl())
                .isEqualTo("jdbc:postgresql://db/qudao");
        DatabaseTarget plain = new DatabaseTarget("jdbc:postgresql://db/qudao", "postgres", "secret");
        assertThat(plain.jdbcUrl()).isEqualTo("jdbc:postgresql://db/qudao");
        assertThat(plain.user()).isEqualTo("postgres");
        assertThat(plain.password()).isEqualTo("secret");
    }
}
