package io.qudao.admin.order;

import io.qudao.fulfilment.DeliverShipment;
import io.qudao.fulfilment.ShipOrder;
import io.qudao.ordering.ApproveOrder;
import io.qudao.ordering.CancelOrder;
import io.qudao.ordering.RejectOrder;
import org.springframework.stereotype.Component;

/** The use cases that a button on an order may call. */
@Component
record OrderDeeds(
        ApproveOrder approve, RejectOrder reject, CancelOrder cancel, ShipOrder ship, DeliverShipment deliver) {}
