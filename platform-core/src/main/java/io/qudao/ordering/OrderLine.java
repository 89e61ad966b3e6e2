package io.qudao.ordering;

import io.qudao.kernel.Money;
import io.qudao.kernel.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One line of an order. Quantities are in the ordered unit. */
@Entity
@Table(name = "sales_order_line")
class OrderLine {

    /** From {@link OrderLineIds}: stock is kept for a line before the line is written. */
    @Id
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id")
    private Order order;

    private int lineNo;
    private String lineId;

    @Enumerated(EnumType.STRING)
    private LineKind kind;

    private @Nullable Long productId;
    private String sku;
    private String name;
    private String unit;
    private BigDecimal unitFactor;
    private BigDecimal quantity;
    private BigDecimal unitPrice;
    private BigDecimal net;
    private BigDecimal taxRate;
    private BigDecimal tax;

    @Enumerated(EnumType.STRING)
    private LineStatus status = LineStatus.OPEN;

    private BigDecimal reserved = BigDecimal.ZERO;
    private BigDecimal shipped = BigDecimal.ZERO;
    private BigDecimal delivered = BigDecimal.ZERO;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String priceRule;

    @SuppressWarnings("NullAway.Init")
    protected OrderLine() {}

    OrderLine(long id, Order order, int lineNo, PricedLine line) {
        this.id = id;
        this.order = order;
        this.lineNo = lineNo;
        this.lineId = line.lineId();
        this.kind = LineKind.GOODS;
        this.productId = line.productId();
        this.sku = line.sku();
        this.name = line.name();
        this.unit = line.unit();
        this.unitFactor = line.unitFactor();
        this.quantity = line.quantity();
        this.unitPrice = line.price().amount();
        this.net = line.net().amount();
        this.taxRate = line.taxRate();
        this.tax = line.tax().amount();
        this.priceRule = line.priceRuleJson();
    }

    long id() {
        return id;
    }

    String lineId() {
        return lineId;
    }

    long productId() {
        return java.util.Objects.requireNonNull(productId, "goods have a product");
    }

    BigDecimal reserved() {
        return reserved;
    }

    boolean isBackordered() {
        return status == LineStatus.BACKORDERED;
    }

    boolean isGoods() {
        return kind == LineKind.GOODS;
    }

    /** In base units, what is still to be kept for it. */
    BigDecimal openInBaseUnits() {
        return quantity.subtract(shipped).subtract(reserved).multiply(unitFactor);
    }

    BigDecimal inBaseUnits(BigDecimal ordered) {
        return ordered.multiply(unitFactor);
    }

    /** @param baseUnits kept for it in addition */
    void reserve(BigDecimal baseUnits) {
        reserved = reserved.add(baseUnits.divide(unitFactor, 4, RoundingMode.DOWN));
        follow();
    }

    void ship(BigDecimal leaving) {
        if (leaving.signum() <= 0 || leaving.compareTo(reserved) > 0) {
            throw Problem.of(OrderProblem.MORE_THAN_RESERVED, sku, leaving, reserved)
                    .atLine(lineId)
                    .atField("quantity")
                    .refused();
        }
        reserved = reserved.subtract(leaving);
        shipped = shipped.add(leaving);
        follow();
    }

    void deliver(BigDecimal arriving) {
        if (delivered.add(arriving).compareTo(shipped) > 0) {
            throw Problem.of(OrderProblem.MORE_THAN_SHIPPED, sku, arriving, shipped)
                    .atLine(lineId)
                    .refused();
        }
        delivered = delivered.add(arriving);
        follow();
    }

    void cancel() {
        reserved = BigDecimal.ZERO;
        status = LineStatus.CANCELLED;
    }

    OrderDetails.Line details(Currency money) {
        return new OrderDetails.Line(
                lineId,
                kind,
                sku,
                name,
                unit,
                quantity,
                Money.of(unitPrice, money),
                Money.of(net, money),
                taxRate,
                Money.of(tax, money),
                status,
                reserved,
                shipped,
                delivered,
                priceRule);
    }

    boolean isShippedWhole() {
        return !isGoods() || shipped.compareTo(quantity) == 0;
    }

    boolean isDeliveredWhole() {
        return !isGoods() || delivered.compareTo(quantity) == 0;
    }

    /** The state that what is kept, shipped and delivered speaks of. */
    void follow() {
        if (!isGoods()) {
            return;
        }
        if (isDeliveredWhole()) {
            status = LineStatus.DELIVERED;
        } else if (isShippedWhole()) {
            status = LineStatus.SHIPPED;
        } else if (shipped.add(reserved).compareTo(quantity) < 0) {
            status = LineStatus.BACKORDERED;
        } else {
            status = shipped.signum() > 0 ? LineStatus.PARTLY_SHIPPED : LineStatus.RESERVED;
        }
    }
}
