package io.qudao.fulfilment;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How much of one order line a shipment holds, in the ordered unit. */
@Entity
class ShipmentLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shipment_line_seq")
    @SequenceGenerator(name = "shipment_line_seq", sequenceName = "shipment_line_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "shipment_id")
    private Shipment shipment;

    private long orderLineId;
    private BigDecimal quantity;

    @SuppressWarnings("NullAway.Init")
    protected ShipmentLine() {}

    ShipmentLine(Shipment shipment, long orderLineId, BigDecimal quantity) {
        this.shipment = shipment;
        this.orderLineId = orderLineId;
        this.quantity = quantity;
    }

    long orderLineId() {
        return orderLineId;
    }

    BigDecimal quantity() {
        return quantity;
    }
}
