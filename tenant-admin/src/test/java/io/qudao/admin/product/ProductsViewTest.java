package io.qudao.admin.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import io.qudao.admin.AdminNavigation;
import io.qudao.admin.testing.ConsoleTest;
import io.qudao.ui.component.DetailPanel;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProductsViewTest extends ConsoleTest {

    @Test
    void listsEveryProductWithPriceAndStock() {
        navigate(ProductsView.class);

        assertThat(test(products()).size()).isEqualTo(2);
        ListedProduct first = test(products()).getRow(0);
        assertThat(first.product().sku()).isEqualTo("LM-1");
        assertThat(ProductTable.price(first)).isEqualTo("¥10.00");
        assertThat(ProductTable.available(first)).isEqualTo("100");
    }

    @Test
    void opensTheProductThatTheAddressNames() {
        open(ProductsView.class, AdminNavigation.PRODUCTS, Map.of("q", "LM-2", "open", "LM-2"));

        assertThat(test(products()).size()).isEqualTo(1);
        assertThat(find(H2.class, find(DetailPanel.class).single()).single().getText())
                .isEqualTo("LM-2");
    }

    @Test
    void sortsAsTheAddressSays() {
        open(ProductsView.class, AdminNavigation.PRODUCTS, Map.of("sort", "SKU.desc"));
        assertThat(test(products()).getRow(0).product().sku()).isEqualTo("LM-2");

        open(ProductsView.class, AdminNavigation.PRODUCTS, Map.of("sort", "no such column"));
        assertThat(test(products()).getRow(0).product().sku()).isEqualTo("LM-1");
    }

    @Test
    void aRowOpensItsPanelUnderAnAddressOfItsOwn() {
        navigate(ProductsView.class);

        test(products()).clickRow(1);

        assertThat(find(DetailPanel.class).all()).hasSize(1);
        assertThat(UI.getCurrentOrThrow().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo(AdminNavigation.PRODUCTS + "?open=LM-2");
    }

    @SuppressWarnings("unchecked")
    private Grid<ListedProduct> products() {
        return (Grid<ListedProduct>) find(Grid.class).single();
    }
}
