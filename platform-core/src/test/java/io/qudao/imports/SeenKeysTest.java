package io.qudao.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenKeysTest {

    @Test
    void remembersTheFirstRowOfEachOfManyKeys() {
        SeenKeys seen = new SeenKeys();
        for (int row = 1; row <= 200_000; row++) {
            assertThat(seen.first("SKU-" + row, row)).isZero();
        }
        for (int row = 1; row <= 200_000; row += 7) {
            assertThat(seen.first("SKU-" + row, 999_999)).isEqualTo(row);
        }
    }

    @Test
    void tellsUpperFromLowerCase() {
        SeenKeys seen = new SeenKeys();
        assertThat(seen.first("85123A", 2)).isZero();
        assertThat(seen.first("85123a", 3)).isZero();
        assertThat(seen.first("85123A", 4)).isEqualTo(2);
    }
}
