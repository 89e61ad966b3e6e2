package io.qudao.ordering;

import io.qudao.distributor.Distributor;
import io.qudao.kernel.Money;
import io.qudao.kernel.Problem;
import io.qudao.settings.Settings.TaxRounding;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A distributor's order. Every change is a method that guards, changes and leaves the header following its lines. */
@Entity
@Table(name = "sales_order")
class Order {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sales_order_seq")
    @SequenceGenerator(name = "sales_order_seq", sequenceName = "sales_order_seq", allocationSize = 50)
    private @Nullable Long id;

    private String number;
    private @Nullable String externalId;
    private @Nullable String submissionKey;
    private long distributorId;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    @Enumerated(EnumType.STRING)
    private OrderSource source;

    private String currency;
    private BigDecimal net;
    private BigDecimal tax;
    private BigDecimal total;

    @Enumerated(EnumType.STRING)
    private TaxRounding rounding;

    private Instant placedAt;
    private String placedBy;
    private @Nullable LocalDate requestedDate;
    private @Nullable String shipTo;
    private @Nullable String note;
    private Instant updatedAt;

    @Version
    private int version;

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    @OrderBy("lineNo")
    private List<OrderLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Order() {}

    Order(String number, PlaceOrderCommand command, PricedOrder priced, String placedBy, Instant now) {
        this.number = number;
        this.externalId = command.externalId();
        this.submissionKey = command.submissionKey();
        this.distributorId = priced.distributor().id();
        this.status = OrderStatus.SUBMITTED;
        this.source = command.source();
        this.currency = priced.total().currency().getCurrencyCode();
        this.net = priced.net().amount();
        this.tax = priced.tax().amount();
        this.total = priced.total().amount();
        this.rounding = priced.rounding();
        this.placedAt = now;
        this.placedBy = placedBy;
        this.requestedDate = command.requestedDate();
        this.shipTo = command.shipTo();
        this.note = command.note();
        this.updatedAt = now;
    }

    /** Lines join a new order last, when the stock they ask for is about to be taken. */
    void take(List<PricedLine> priced, LongSupplier ids) {
        for (PricedLine line : priced) {
            lines.add(new OrderLine(ids.getAsLong(), this, lines.size() + 1, line));
        }
    }

    long id() {
        return java.util.Objects.requireNonNull(id, "saved first");
    }

    String number() {
        return number;
    }

    long distributorId() {
        return distributorId;
    }

    OrderStatus status() {
        return status;
    }

    int version() {
        return version;
    }

    BigDecimal total() {
        return total;
    }

    String currency() {
        return currency;
    }

    Collection<OrderLine> lines() {
        return List.copyOf(lines);
    }

    void awaitApproval(Instant now) {
        become(OrderStatus.PENDING_APPROVAL, now);
    }

    void confirm(Instant now) {
        become(OrderStatus.CONFIRMED, now);
        followStock();
    }

    /** Each line then says whether it waits for goods. */
    void followStock() {
        lines.forEach(OrderLine::follow);
    }

    void reject(Instant now) {
        become(OrderStatus.REJECTED, now);
        lines.forEach(OrderLine::cancel);
    }

    void cancel(Instant now) {
        become(OrderStatus.CANCELLED, now);
        lines.forEach(OrderLine::cancel);
    }

    /** @param baseUnitsByLine what is kept in addition */
    void reserve(Map<Long, BigDecimal> baseUnitsByLine, Instant now) {
        for (OrderLine line : lines) {
            BigDecimal more = baseUnitsByLine.get(line.id());
            if (more != null) {
                line.reserve(more);
                updatedAt = now;
            }
        }
    }

    /** @param leaving quantity by line id, in the ordered units */
    void ship(Map<String, BigDecimal> leaving, Instant now) {
        if (!status.isShippable()) {
            throw Problem.of(OrderProblem.ILLEGAL_TRANSITION, number, status, OrderStatus.IN_FULFILMENT)
                    .refused();
        }
        leaving.forEach((lineId, quantity) -> line(lineId).ship(quantity));
        boolean whole = lines.stream().allMatch(OrderLine::isShippedWhole);
        if (whole) {
            become(OrderStatus.SHIPPED, now);
        } else if (status == OrderStatus.CONFIRMED) {
            become(OrderStatus.IN_FULFILMENT, now);
        } else {
            updatedAt = now;
        }
    }

    /** @param arriving quantity by our id of the line, in the ordered units */
    void deliver(Map<Long, BigDecimal> arriving, Instant now) {
        for (OrderLine line : lines) {
            BigDecimal quantity = arriving.get(line.id());
            if (quantity != null) {
                line.deliver(quantity);
            }
        }
        if (status == OrderStatus.SHIPPED && lines.stream().allMatch(OrderLine::isDeliveredWhole)) {
            become(OrderStatus.COMPLETED, now);
        }
        updatedAt = now;
    }

    OrderLine line(String lineId) {
        return lines.stream()
                .filter(line -> line.lineId().equals(lineId))
                .findFirst()
                .orElseThrow(() -> Problem.of(OrderProblem.UNKNOWN_LINE, lineId, number)
                        .atLine(lineId)
                        .refused());
    }

    /** As {@link OrderQueries} would read it back, for an order that was placed just now and has no shipment. */
    OrderDetails details(Distributor distributor, OrderDetails.Event placed) {
        Currency money = Currency.getInstance(currency);
        OrderRow header = new OrderRow(
                id(),
                number,
                externalId,
                distributor.code(),
                distributor.name(),
                status,
                source,
                Money.of(total, money),
                lines.size(),
                lines.stream().anyMatch(OrderLine::isBackordered),
                placedAt,
                placedBy,
                requestedDate,
                version);
        return new OrderDetails(
                        header,
                        Money.of(net, money),
                        Money.of(tax, money),
                        shipTo,
                        note,
                        List.of(),
                        List.of(),
                        List.of())
                .with(lines.stream().map(line -> line.details(money)).toList(), List.of(), List.of(placed));
    }

    private void become(OrderStatus target, Instant now) {
        if (!status.canBecome(target)) {
            throw Problem.of(OrderProblem.ILLEGAL_TRANSITION, number, status, target)
                    .refused();
        }
        status = target;
        updatedAt = now;
    }
}
