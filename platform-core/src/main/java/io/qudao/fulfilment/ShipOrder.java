package io.qudao.fulfilment;

import io.qudao.access.Allow;
import io.qudao.access.CurrentActor;
import io.qudao.access.Permission;
import io.qudao.audit.AuditSubject;
import io.qudao.audit.AuditTrail;
import io.qudao.kernel.Problem;
import io.qudao.kernel.UseCase;
import io.qudao.ordering.OrderProgress;
import io.qudao.outbox.Outbox;
import io.qudao.settings.CurrentSettings;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sends goods of an order away, in one part or in several. Only what was kept for a line can leave for it. */
@UseCase
@Allow(Permission.ORDERS_SHIP)
public class ShipOrder {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private final ShipmentRepository shipments;
    private final OrderProgress progress;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final CurrentSettings settings;
    private final JdbcClient jdbc;
    private final Clock clock;

    ShipOrder(
            ShipmentRepository shipments,
            OrderProgress progress,
            AuditTrail audit,
            Outbox outbox,
            CurrentSettings settings,
            JdbcClient jdbc,
            Clock clock) {
        this.shipments = shipments;
        this.progress = progress;
        this.audit = audit;
        this.outbox = outbox;
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @return the shipment's number
     * @throws io.qudao.kernel.RefusedException UNKNOWN_ORDER, NOTHING_TO_SHIP, MORE_THAN_RESERVED, ILLEGAL_TRANSITION,
     *     EXTERNAL_ID_TAKEN
     */
    public String ship(ShipOrderCommand command) {
        if (command.externalId() != null && shipments.existsByExternalId(command.externalId())) {
            throw Problem.of(FulfilmentProblem.EXTERNAL_ID_TAKEN, command.externalId())
                    .atField("externalId")
                    .refused();
        }
        String number = nextNumber();
        Map<String, BigDecimal> leaving =
                command.lines().isEmpty() ? progress.shippable(command.order()) : named(command);
        if (leaving.isEmpty()) {
            throw Problem.of(FulfilmentProblem.NOTHING_TO_SHIP, command.order()).refused();
        }
        OrderProgress.Moved order = progress.ship(command.order(), leaving, number);
        Shipment shipment = new Shipment(
                number, order.orderId(), command, CurrentActor.required().name(), clock.instant());
        leaving.forEach((lineId, quantity) -> shipment.add(order.idOf(lineId), quantity));
        shipments.saveAndFlush(shipment);
        audit.record(
                new AuditSubject("shipment", number),
                "shipment.shipped",
                Map.of("order", command.order(), "lines", leaving));
        outbox.append(new OrderShipped(order.orderId(), number));
        return number;
    }

    /** A line that is named twice leaves once, with both quantities. */
    private static Map<String, BigDecimal> named(ShipOrderCommand command) {
        return command.lines().stream()
                .collect(Collectors.toMap(
                        ShipOrderCommand.Line::lineId, ShipOrderCommand.Line::quantity, BigDecimal::add));
    }

    private String nextNumber() {
        long counter = jdbc.sql("select nextval('shipment_number_seq')")
                .query(Long.class)
                .single();
        return "SH-%s-%05d"
                .formatted(DAY.format(clock.instant().atZone(settings.get().timeZone())), counter);
    }
}
