package io.qudao.admin.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.grid.Grid;
import io.qudao.access.Role;
import io.qudao.admin.AdminNavigation;
import io.qudao.ui.component.DetailPanel;
import io.qudao.ui.table.ExportColumn;
import java.util.Map;
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
        Component desk = open(OrdersView.class, AdminNavigation.ORDERS, Map.of("open", number()));

        assertThat(texts(desk)).noneMatch(text -> text.contains("¥"));
        assertThat(texts(find(DetailPanel.class).single())).contains(number()).noneMatch(text -> text.contains("¥"));
        Grid<?> table = find(Grid.class).single();
        assertThat(table.getColumnByKey("admin.order.number")).isNotNull();
        assertThat(table.getColumnByKey("admin.order.total")).isNull();
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
