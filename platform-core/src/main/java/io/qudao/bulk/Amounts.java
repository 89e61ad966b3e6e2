package io.qudao.bulk;

import io.qudao.imports.ImportedRow;
import io.qudao.inventory.InventoryProblem;
import io.qudao.kernel.Money;
import io.qudao.kernel.Problem;
import io.qudao.pricing.PricingProblem;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Prices and quantities that are judged while the row is read, so that nothing else of the row is saved without them. */
final class Amounts {

    private static final int QUANTITY_DECIMALS = 4;

    private Amounts() {}

    static @Nullable BigDecimal price(ImportedRow row, String field) {
        BigDecimal price = row.decimal(field);
        if (price != null && price.signum() < 0) {
            row.refuse(Problem.of(PricingProblem.AMOUNT_NEGATIVE, price), field);
        }
        if (price != null && price.stripTrailingZeros().scale() > Money.SCALE) {
            row.refuse(Problem.of(PricingProblem.AMOUNT_DECIMALS, price, Money.SCALE), field);
        }
        return price;
    }

    static @Nullable BigDecimal quantity(ImportedRow row, String field) {
        BigDecimal quantity = row.decimal(field);
        if (quantity != null && quantity.signum() < 0) {
            row.refuse(Problem.of(InventoryProblem.ON_HAND_NEGATIVE, quantity), field);
        }
        if (quantity != null && quantity.stripTrailingZeros().scale() > QUANTITY_DECIMALS) {
            row.refuse(Problem.of(InventoryProblem.QUANTITY_DECIMALS, quantity), field);
        }
        return quantity;
    }
}
