package io.qudao.ordering;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order that was placed, delivered and settled before the brand came to Qudao.
 *
 * @param externalId the document's own number
 */
public record HistoricOrder(String externalId, long distributorId, Instant placedAt, List<Line> lines) {

    /** What the numbers of such orders begin with. */
    public static final String PREFIX = "H-";

    public HistoricOrder {
        lines = List.copyOf(lines);
    }

    /**
     * @param productId null for a charge
     * @param net price × quantity, without tax: history knows none
     */
    public record Line(
            @Nullable Long productId,
            String sku,
            String name,
            String unit,
            BigDecimal quantity,
            BigDecimal price,
            BigDecimal net) {

        public LineKind kind() {
            return productId == null ? LineKind.CHARGE : LineKind.GOODS;
        }
    }

    public BigDecimal net() {
        return lines.stream().map(Line::net).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
