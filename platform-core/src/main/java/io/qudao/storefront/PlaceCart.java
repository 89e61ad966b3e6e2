package io.qudao.storefront;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.distributor.Distributors;
import io.qudao.kernel.Money;
import io.qudao.kernel.Problem;
import io.qudao.kernel.UseCase;
import io.qudao.ordering.OrderDetails;
import io.qudao.ordering.OrderQueries;
import io.qudao.ordering.OrderSource;
import io.qudao.ordering.PlaceOrder;
import io.qudao.ordering.PlaceOrderCommand;
import java.util.List;
import java.util.Optional;

/**
 * Orders what lies in the buyer's cart and takes it out of the cart, both or neither, once per submission key. What was
 * put in since the page was shown is neither ordered unseen nor lost.
 */
@UseCase
@Allow(Permission.ORDERS_WRITE)
public class PlaceCart {

    private final CartLines lines;
    private final PlaceOrder placeOrder;
    private final OrderQueries orders;
    private final Distributors distributors;

    PlaceCart(CartLines lines, PlaceOrder placeOrder, OrderQueries orders, Distributors distributors) {
        this.lines = lines;
        this.placeOrder = placeOrder;
        this.orders = orders;
        this.distributors = distributors;
    }

    /**
     * The lines are locked first: a second submission waits here, and then finds the first one's order.
     *
     * @return the order; for a repeated submission key the one placed the first time
     * @throws io.qudao.kernel.RefusedException CART_CHANGED or TOTAL_CHANGED if it is not what the buyer saw, or every
     *     broken rule of the order, by line
     */
    public OrderDetails place(PlaceCartCommand command) {
        List<CartLines.Row> rows = lines.lock();
        Optional<OrderDetails> before = orders.bySubmissionKey(command.submissionKey());
        if (before.isPresent()) {
            return before.get();
        }
        if (!isSeen(rows, command.seen())) {
            throw Problem.of(CartProblem.CART_CHANGED).refused();
        }
        OrderDetails order = placeOrder.place(order(command, rows));
        Money total = order.header().total();
        if (!total.equals(command.total())) {
            throw Problem.of(CartProblem.TOTAL_CHANGED, command.total(), total).refused();
        }
        lines.remove(rows);
        return order;
    }

    private static boolean isSeen(List<CartLines.Row> rows, Cart seen) {
        if (rows.size() != seen.lines().size()) {
            return false;
        }
        for (int i = 0; i < rows.size(); i++) {
            CartLines.Row row = rows.get(i);
            Cart.Line line = seen.lines().get(i);
            if (row.productId() != line.item().productId()
                    || !row.unit().equals(line.unit())
                    || row.quantity().compareTo(line.quantity()) != 0) {
                return false;
            }
        }
        return true;
    }

    private PlaceOrderCommand order(PlaceCartCommand command, List<CartLines.Row> rows) {
        List<PlaceOrderCommand.Line> ordered = rows.stream()
                .map(row -> new PlaceOrderCommand.Line(null, row.sku(), row.quantity(), row.unit()))
                .toList();
        return new PlaceOrderCommand(
                distributors.own().code(),
                OrderSource.PORTAL,
                command.submissionKey(),
                null,
                ordered,
                command.requestedDate(),
                command.shipTo(),
                command.note());
    }
}
