package io.qudao.admin.part;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.qudao.catalog.Product;
import io.qudao.catalog.ProductQueries;
import io.qudao.catalog.ProductStatus;
import io.qudao.ui.Localized;
import org.jspecify.annotations.Nullable;

/** Chooses one of the products, found by name, pinyin, number or barcode. */
public final class ProductChoice extends ComboBox<Product> {

    /** @param status null for any */
    public ProductChoice(ProductQueries products, String labelKey, @Nullable ProductStatus status) {
        setItemLabelGenerator(product -> product.sku() + " · " + product.name(Localized.language()));
        setRenderer(LitRenderer.<Product>of(
                        "<span class='qd-line-1'>${item.name}</span><span class='qd-line-2'>${item.sku}</span>")
                .withProperty("name", product -> product.name(Localized.language()))
                .withProperty("sku", Product::sku));
        setItems(query -> {
            ProductQueries.Filter filter =
                    new ProductQueries.Filter(query.getFilter().orElse(null), null, status, null);
            return products
                    .page(filter, ProductQueries.ProductOrder.BY_SKU, query.getOffset(), query.getLimit())
                    .stream();
        });
        Labelled.of(this, labelKey);
    }
}
