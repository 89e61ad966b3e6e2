package io.qudao.fulfilment;

import io.qudao.kernel.Problem;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Goods on their way to a distributor. */
@Entity
class Shipment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shipment_seq")
    @SequenceGenerator(name = "shipment_seq", sequenceName = "shipment_seq", allocationSize = 50)
    private @Nullable Long id;

    private String number;
    private @Nullable String externalId;
    private long orderId;

    @Enumerated(EnumType.STRING)
    private ShipmentStatus status;

    private @Nullable String carrier;
    private @Nullable String trackingNumber;
    private String createdBy;
    private @Nullable Instant shippedAt;
    private @Nullable Instant deliveredAt;

    @Version
    private int version;

    @OneToMany(mappedBy = "shipment", cascade = CascadeType.PERSIST)
    private List<ShipmentLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Shipment() {}

    Shipment(String number, long orderId, ShipOrderCommand command, String createdBy, Instant now) {
        this.number = number;
        this.externalId = command.externalId();
        this.orderId = orderId;
        this.status = ShipmentStatus.SHIPPED;
        this.carrier = command.carrier();
        this.trackingNumber = command.trackingNumber();
        this.createdBy = createdBy;
        this.shippedAt = now;
    }

    void add(long orderLineId, BigDecimal quantity) {
        lines.add(new ShipmentLine(this, orderLineId, quantity));
    }

    long orderId() {
        return orderId;
    }

    /** Quantity by our id of the order line. */
    Map<Long, BigDecimal> quantities() {
        return lines.stream()
                .collect(java.util.stream.Collectors.toMap(ShipmentLine::orderLineId, ShipmentLine::quantity));
    }

    void deliver(Instant now) {
        if (!status.canBecome(ShipmentStatus.DELIVERED)) {
            throw Problem.of(FulfilmentProblem.ILLEGAL_SHIPMENT_TRANSITION, number, status, ShipmentStatus.DELIVERED)
                    .refused();
        }
        status = ShipmentStatus.DELIVERED;
        deliveredAt = now;
    }
}
