package io.qudao.admin.product;

import com.vaadin.flow.data.renderer.LitRenderer;
import io.qudao.access.Permission;
import io.qudao.admin.part.PageState;
import io.qudao.admin.part.Rights;
import io.qudao.catalog.Product;
import io.qudao.catalog.ProductQueries;
import io.qudao.catalog.ProductQueries.ProductOrder;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.table.ListTable;
import io.qudao.ui.table.PhoneRow;
import io.qudao.ui.table.TableSource;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The table of products. */
final class ProductTable {

    private ProductTable() {}

    /** @param categories names by code, in the reader's language */
    static ListTable<ListedProduct> of(
            ProductList list, Supplier<PageState> state, Supplier<Map<String, String>> categories) {
        ListTable<ListedProduct> table = new ListTable<>(
                "products",
                "admin.nav.products",
                () -> source(list, ProductFilter.of(state.get())),
                listed -> listed.product().id());
        table.link("admin.product.sku", "160px", listed -> listed.product().sku(), listed -> state.get()
                        .with(PageState.OPEN, listed.product().sku())
                        .href())
                .setSortProperty(ProductOrder.Column.SKU.name());
        table.drawn("admin.product.name", "260px", names())
                .setFlexGrow(1)
                .setSortProperty(ProductOrder.Column.NAME.name());
        table.text("admin.product.category", "140px", listed -> category(listed.product(), categories.get()))
                .setSortProperty(ProductOrder.Column.CATEGORY.name());
        table.badge(
                        "admin.product.status",
                        "108px",
                        listed -> ProductTones.of(listed.product().status()),
                        listed -> ProductTones.key(listed.product().status()))
                .setSortProperty(ProductOrder.Column.STATUS.name());
        table.text("admin.product.unit", "80px", listed -> listed.product().unit());
        if (Rights.may(Permission.PRICES_READ)) {
            table.figure("admin.product.listprice", "120px", ProductTable::price)
                    .setPartNameGenerator(listed -> "num strong");
        }
        table.figure("admin.product.available", "104px", ProductTable::available);
        table.figure("admin.product.minorder", "96px", listed -> Formats.here()
                .quantity(listed.product().minOrder()));
        table.text("admin.product.updated", "128px", listed -> Formats.here()
                        .shortDateTime(listed.product().updatedAt()))
                .setPartNameGenerator(listed -> "num dim")
                .setSortProperty(ProductOrder.Column.UPDATED.name());
        table.onPhone("admin.nav.products", onPhone());
        return table;
    }

    private static PhoneRow<ListedProduct> onPhone() {
        return new PhoneRow<>(
                listed -> listed.product().sku(),
                listed -> ProductTones.of(listed.product().status()),
                listed -> ProductTones.key(listed.product().status()),
                listed -> listed.product().name(Localized.language()),
                listed -> Localized.text("admin.product.available.short", available(listed)),
                ProductTable::price);
    }

    private static LitRenderer<ListedProduct> names() {
        return LitRenderer.<ListedProduct>of(
                        "<span class='qd-line-1'>${item.name}</span><span class='qd-line-2'>${item.other}</span>")
                .withProperty("name", listed -> listed.product().name(Localized.language()))
                .withProperty("other", listed -> otherName(listed.product()));
    }

    private static String otherName(Product product) {
        return product.names().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(Localized.language().getLanguage()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static String category(Product product, Map<String, String> names) {
        String code = product.category();
        return code == null ? "" : names.getOrDefault(code, code);
    }

    static String price(ListedProduct listed) {
        return listed.listPrice() == null ? "" : Formats.here().money(listed.listPrice());
    }

    static String available(ListedProduct listed) {
        return listed.available() == null ? "—" : Formats.here().quantity(listed.available());
    }

    private static TableSource<ListedProduct> source(ProductList list, ProductQueries.Filter filter) {
        return new TableSource<>() {
            @Override
            public List<ListedProduct> page(@Nullable String sort, boolean descending, int offset, int limit) {
                return list.page(filter, ProductFilter.order(sort, descending), offset, limit);
            }

            @Override
            public int count() {
                return list.count(filter);
            }
        };
    }
}
