package io.qudao.storefront;

import io.qudao.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer has gathered, at today's prices.
 *
 * @param net sum of the lines that have a price; null while the cart is empty
 */
public record Cart(List<Line> lines, @Nullable Money net) {

    public Cart {
        lines = List.copyOf(lines);
    }

    /**
     * @param factor how many base units one {@code unit} holds
     * @param price per {@code unit}; null where there is none any more
     */
    public record Line(
            CatalogueItem item,
            String unit,
            BigDecimal factor,
            BigDecimal quantity,
            @Nullable Money price,
            @Nullable Money net) {

        /** Whether all of it could be kept at this moment. */
        public boolean isInStock() {
            return quantity.multiply(factor).compareTo(item.available()) <= 0;
        }
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
