package io.qudao.portal.quick;

import io.qudao.kernel.Money;
import io.qudao.kernel.Problem;
import io.qudao.storefront.CatalogueItem;
import io.qudao.storefront.TypedLines.TypedLine;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line as typed, and what the last check said about it. Belongs to one page. */
final class QuickLine {

    private String sku;
    private @Nullable BigDecimal quantity;
    private @Nullable String unit;
    private @Nullable CatalogueItem item;
    private @Nullable Money price;
    private @Nullable Money net;
    private List<Problem> problems = List.of();
    private boolean inStock = true;

    QuickLine(String sku, @Nullable BigDecimal quantity, @Nullable String unit) {
        this.sku = sku;
        this.quantity = quantity;
        this.unit = unit;
    }

    static QuickLine of(TypedLine typed) {
        return new QuickLine(typed.sku(), typed.quantity(), typed.unit());
    }

    static QuickLine blank() {
        return new QuickLine("", null, null);
    }

    String sku() {
        return sku;
    }

    @Nullable
    BigDecimal quantity() {
        return quantity;
    }

    /** As typed; null means the product's base unit. */
    @Nullable
    String unit() {
        return unit;
    }

    @Nullable
    CatalogueItem item() {
        return item;
    }

    @Nullable
    Money price() {
        return price;
    }

    @Nullable
    Money net() {
        return net;
    }

    List<Problem> problems() {
        return problems;
    }

    boolean isBlank() {
        return sku.isBlank();
    }

    /** Whether it may go into the cart. */
    boolean isReady() {
        return !isBlank() && item != null && quantity != null && problems.isEmpty();
    }

    /** Ready, but not all of it can be kept at this moment. */
    boolean isShort() {
        return isReady() && !inStock;
    }

    void type(String value) {
        sku = value.strip();
        unit = null;
    }

    void quantity(@Nullable BigDecimal value) {
        quantity = value;
    }

    void unit(@Nullable String value) {
        unit = value;
    }

    /** The unit that counts: the typed one, else the base unit; empty for an unknown product. */
    String effectiveUnit() {
        if (unit != null) {
            return unit;
        }
        return item == null ? "" : item.unit();
    }

    void found(@Nullable CatalogueItem product) {
        item = product;
        sku = product == null ? sku : product.sku();
        unit = product == null ? unit : properUnit(product);
        price = null;
        net = null;
        problems = List.of();
        inStock = true;
    }

    private @Nullable String properUnit(CatalogueItem product) {
        String typed = unit;
        return product.units().stream()
                .map(CatalogueItem.Unit::unit)
                .filter(known -> known.equalsIgnoreCase(typed == null ? "" : typed))
                .findFirst()
                .orElse(typed);
    }

    void refuse(List<Problem> reasons) {
        problems = List.copyOf(reasons);
    }

    void price(Money each, Money all, boolean available) {
        price = each;
        net = all;
        inStock = available;
    }
}
