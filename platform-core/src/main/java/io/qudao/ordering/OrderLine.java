package io.qudao.ordering;

import io.qudao.kernel.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One line of an order. Quantities are in the ordered unit. */
@Entity
@Table(name = "sales_order_line")
class OrderLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sales_order_line_seq")
    @SequenceGenerator(name = "sales_order_line_seq", sequenceName = "sales_order_line_seq", allocationSize = 50)
    private @Nullable Long id;

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

    OrderLine(Order order, int lineNo, PricedLine line) {
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
        return java.util.Objects.requireNonNull(id, "saved first");
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

    void confirm() {
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

    boolean isShippedWhole() {
        return !isGoods() || shipped.compareTo(quantity) == 0;
    }

    boolean isDeliveredWhole() {
        return !isGoods() || delivered.compareTo(quantity) == 0;
    }

    private void follow() {
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
