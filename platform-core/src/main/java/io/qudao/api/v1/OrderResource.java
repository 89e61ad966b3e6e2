package io.qudao.api.v1;

import io.qudao.api.Answer;
import io.qudao.api.Once;
import io.qudao.api.PageBody;
import io.qudao.ordering.OrderDetails;
import io.qudao.ordering.OrderQueries;
import io.qudao.ordering.OrderStatus;
import io.qudao.ordering.PlaceOrder;
import io.qudao.ordering.PlaceOrderCommand;
import io.qudao.ordering.PreviewOrder;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Orders: placed, looked at before they are placed, and read. */
@RestController
@RequestMapping("/api/v1/orders")
class OrderResource {

    private final OrderQueries queries;
    private final PlaceOrder placeOrder;
    private final PreviewOrder previewOrder;
    private final OrderShape shape;
    private final Once once;

    OrderResource(OrderQueries queries, PlaceOrder placeOrder, PreviewOrder previewOrder, OrderShape shape, Once once) {
        this.queries = queries;
        this.placeOrder = placeOrder;
        this.previewOrder = previewOrder;
        this.shape = shape;
        this.once = once;
    }

    @GetMapping
    PageBody<OrderBody> listOrders(
            @RequestParam @Nullable List<OrderStatus> status,
            @RequestParam @Nullable String distributor,
            @RequestParam @Nullable Instant updatedSince,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String cursor,
            @RequestParam(defaultValue = PageBody.USUAL) int limit) {
        OrderQueries.Filter filter =
                new OrderQueries.Filter(q, status == null ? List.of() : status, distributor, updatedSince);
        return PageBody.of(queries.details(filter, cursor, PageBody.checked(limit)), shape::placed);
    }

    @GetMapping("/{number}")
    ResponseEntity<OrderBody> getOrder(@PathVariable String number) {
        OrderDetails order = queries.required(number);
        return Answer.ok(shape.placed(order), order.header().version()).entity();
    }

    @PostMapping
    @ResponseStatus(org.springframework.http.HttpStatus.CREATED)
    ResponseEntity<OrderBody> placeOrder(@RequestBody OrderRequest body, HttpServletRequest request) {
        return once.answer(
                request,
                body,
                () -> placeOrder.place(body.command()),
                order -> Answer.created(shape.placed(order), order.header().version()));
    }

    @PostMapping("/validate")
    ResponseEntity<OrderBody> validateOrder(@RequestBody OrderRequest body, HttpServletRequest request) {
        return once.answer(
                request,
                body,
                body::command,
                (PlaceOrderCommand command) -> Answer.ok(shape.validated(command, previewOrder.preview(command))));
    }
}
