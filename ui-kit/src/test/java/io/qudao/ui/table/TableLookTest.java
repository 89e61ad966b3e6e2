package io.qudao.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TableLookTest {

    @Test
    void isTheUsualOneWhereNothingIsRemembered() {
        assertThat(TableLook.parse(null)).isEqualTo(TableLook.USUAL);
        assertThat(TableLook.parse("")).isEqualTo(TableLook.USUAL);
    }

    @Test
    void comesBackAsItWasRemembered() {
        TableLook chosen = TableLook.USUAL.withRoom(true).hiding(Set.of("admin.order.source", "admin.order.goods"));

        assertThat(chosen.text()).isEqualTo("roomy~admin.order.goods~admin.order.source");
        assertThat(TableLook.parse(chosen.text())).isEqualTo(chosen);
    }

    @Test
    void choosingOneThingKeepsTheOther() {
        TableLook look = TableLook.USUAL.hiding(Set.of("a")).withRoom(true);

        assertThat(look.hidden()).containsExactly("a");
        assertThat(look.hiding(Set.of()).roomy()).isTrue();
    }
}
