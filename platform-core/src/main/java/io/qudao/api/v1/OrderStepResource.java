package io.qudao.api.v1;

import io.qudao.api.Answer;
import io.qudao.api.IfMatch;
import io.qudao.api.Once;
import io.qudao.api.ReasonBody;
import io.qudao.ordering.ApproveOrder;
import io.qudao.ordering.CancelOrder;
import io.qudao.ordering.OrderDetails;
import io.qudao.ordering.OrderQueries;
import io.qudao.ordering.RejectOrder;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The brand's decisions on an order. */
@RestController
@RequestMapping("/api/v1/orders/{number}")
class OrderStepResource {

    private final ApproveOrder approveOrder;
    private final RejectOrder rejectOrder;
    private final CancelOrder cancelOrder;
    private final OrderQueries queries;
    private final OrderShape shape;
    private final Once once;

    OrderStepResource(
            ApproveOrder approveOrder,
            RejectOrder rejectOrder,
            CancelOrder cancelOrder,
            OrderQueries queries,
            OrderShape shape,
            Once once) {
        this.approveOrder = approveOrder;
        this.rejectOrder = rejectOrder;
        this.cancelOrder = cancelOrder;
        this.queries = queries;
        this.shape = shape;
        this.once = once;
    }

    @PostMapping("/approve")
    ResponseEntity<OrderBody> approveOrder(
            @PathVariable String number,
            @RequestBody(required = false) @Nullable ReasonBody body,
            HttpServletRequest request) {
        Runnable step = () -> approveOrder.approve(number, IfMatch.version(request));
        return once.answer(request, body, done(number, step), this::answer);
    }

    @PostMapping("/reject")
    ResponseEntity<OrderBody> rejectOrder(
            @PathVariable String number,
            @RequestBody(required = false) @Nullable ReasonBody body,
            HttpServletRequest request) {
        Runnable step = () -> rejectOrder.reject(number, ReasonBody.text(body), IfMatch.version(request));
        return once.answer(request, body, done(number, step), this::answer);
    }

    @PostMapping("/cancel")
    ResponseEntity<OrderBody> cancelOrder(
            @PathVariable String number,
            @RequestBody(required = false) @Nullable ReasonBody body,
            HttpServletRequest request) {
        Runnable step = () -> cancelOrder.cancel(number, ReasonBody.text(body), IfMatch.version(request));
        return once.answer(request, body, done(number, step), this::answer);
    }

    private static Supplier<String> done(String number, Runnable step) {
        return () -> {
            step.run();
            return number;
        };
    }

    private Answer<OrderBody> answer(String number) {
        OrderDetails order = queries.required(number);
        return Answer.ok(shape.placed(order), order.header().version());
    }
}
