package io.qudao.api.v1;

import io.qudao.api.Answer;
import io.qudao.api.Once;
import io.qudao.fulfilment.DeliverShipment;
import io.qudao.fulfilment.ShipOrder;
import io.qudao.fulfilment.ShipmentQueries;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Goods that leave for an order, and arrive. */
@RestController
@RequestMapping("/api/v1")
class ShipmentResource {

    private final ShipOrder shipOrder;
    private final DeliverShipment deliverShipment;
    private final ShipmentQueries queries;
    private final Once once;

    ShipmentResource(ShipOrder shipOrder, DeliverShipment deliverShipment, ShipmentQueries queries, Once once) {
        this.shipOrder = shipOrder;
        this.deliverShipment = deliverShipment;
        this.queries = queries;
        this.once = once;
    }

    @PostMapping("/orders/{number}/shipments")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ShipmentBody> shipOrder(
            @PathVariable String number,
            @RequestBody(required = false) @Nullable ShipmentRequest body,
            HttpServletRequest request) {
        ShipmentRequest wanted = body == null ? new ShipmentRequest(null, null, null, null) : body;
        return once.answer(request, body, () -> shipOrder.ship(wanted.command(number)), shipment -> {
            ShipmentQueries.ShipmentRow shipped = queries.required(shipment);
            return Answer.created(ShipmentBody.of(shipped), shipped.version());
        });
    }

    @PostMapping("/shipments/{number}/deliver")
    ResponseEntity<ShipmentBody> deliverShipment(@PathVariable String number, HttpServletRequest request) {
        return once.answer(
                request,
                null,
                () -> {
                    deliverShipment.deliver(number);
                    return number;
                },
                this::answer);
    }

    @GetMapping("/shipments/{number}")
    ResponseEntity<ShipmentBody> getShipment(@PathVariable String number) {
        return answer(number).entity();
    }

    private Answer<ShipmentBody> answer(String number) {
        ShipmentQueries.ShipmentRow shipment = queries.required(number);
        return Answer.ok(ShipmentBody.of(shipment), shipment.version());
    }
}
