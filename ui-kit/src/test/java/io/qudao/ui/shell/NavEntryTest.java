package io.qudao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NavEntryTest {

    @Test
    void aPlaceCoversThePagesBelowIt() {
        NavEntry orders = NavEntry.of("orders", "admin/orders", "list");

        assertThat(orders.isAt("admin/orders")).isTrue();
        assertThat(orders.isAt("admin/orders/SO-1")).isTrue();
        assertThat(orders.isAt("admin/orders-archive")).isFalse();
    }

    @Test
    void aHomeCoversItselfOnly() {
        assertThat(NavEntry.home("home", "admin", "home").isAt("admin")).isTrue();
        assertThat(NavEntry.home("home", "admin", "home").isAt("admin/orders")).isFalse();
        assertThat(NavEntry.of("root", "", "home").isAt("orders")).isFalse();
    }

    @Test
    void initialsFollowTheScript() {
        assertThat(UserMenu.initials("周敏")).isEqualTo("周");
        assertThat(UserMenu.initials("Anna Maria Lee")).isEqualTo("AL");
        assertThat(UserMenu.initials(" ops ")).isEqualTo("O");
        assertThat(UserMenu.initials("")).isEqualTo("?");
    }
}
