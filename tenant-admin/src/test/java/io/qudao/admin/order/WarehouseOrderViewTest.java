package io.qudao.admin.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import io.qudao.access.Role;
import io.qudao.admin.AdminNavigation;
import io.qudao.ui.table.ExportColumn;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The warehouse ships orders; what they cost does not concern it. */
class WarehouseOrderViewTest extends OrderViewFixture {

    @Override
    protected Role role() {
        return Role.WAREHOUSE;
    }

    @Test
    void showsNoAmountOnTheOrdersPage() {
        Component page = navigate(AdminNavigation.ORDERS + "/" + number(), OrderView.class);

        assertThat(texts(page)).contains("24 pcs").noneMatch(text -> text.contains("¥"));
    }

    @Test
    void showsNoAmountOnTheDeskNorBesideIt() {
        Component desk = navigate(AdminNavigation.ORDERS + "?open=" + number(), OrdersView.class);

        assertThat(texts(desk)).contains(number()).noneMatch(text -> text.contains("¥"));
    }

    @Test
    void writesNoAmountIntoTheFile() {
        navigate(OrdersView.class);

        assertThat(OrderTable.fileColumns())
                .extracting(ExportColumn::headerKey)
                .contains("admin.order.number")
                .doesNotContain("admin.order.total", "admin.currency");
    }

    private static Stream<String> all(Component component) {
        String own = component instanceof HasText text ? text.getText() : "";
        return Stream.concat(Stream.of(own), component.getChildren().flatMap(WarehouseOrderViewTest::all));
    }

    private static Iterable<String> texts(Component component) {
        return all(component).toList();
    }
}
