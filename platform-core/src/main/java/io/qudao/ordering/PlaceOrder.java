package io.qudao.ordering;

import io.qudao.access.Allow;
import io.qudao.access.CurrentActor;
import io.qudao.access.Permission;
import io.qudao.kernel.Problem;
import io.qudao.kernel.UseCase;
import io.qudao.settings.CurrentSettings;
import io.qudao.settings.Settings;
import io.qudao.settings.Settings.ReserveAt;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes an order: whole or not at all, once per submission key, and refused with every reason at once. Depending on the
 * tenant's settings it then waits for the brand's approval or is confirmed by itself.
 */
@UseCase
@Allow(Permission.ORDERS_WRITE)
public class PlaceOrder {

    private final OrderPricing pricing;
    private final OrderRepository orders;
    private final OrderNumbers numbers;
    private final OrderLineIds lineIds;
    private final OrderQueries queries;
    private final OrderTransitions transitions;
    private final CurrentSettings settings;
    private final JdbcClient jdbc;
    private final Clock clock;

    PlaceOrder(
            OrderPricing pricing,
            OrderRepository orders,
            OrderNumbers numbers,
            OrderLineIds lineIds,
            OrderQueries queries,
            OrderTransitions transitions,
            CurrentSettings settings,
            JdbcClient jdbc,
            Clock clock) {
        this.pricing = pricing;
        this.orders = orders;
        this.numbers = numbers;
        this.lineIds = lineIds;
        this.queries = queries;
        this.transitions = transitions;
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Stock, for which many orders may contend, is taken last: whoever waits for it waits for as little as possible.
     *
     * @return the order as placed; for a repeated submission key the order placed the first time, as it is now
     * @throws io.qudao.kernel.RefusedException with every broken rule, by line
     */
    public OrderDetails place(PlaceOrderCommand command) {
        Optional<String> before = placedBefore(command);
        if (before.isPresent()) {
            return queries.required(before.get());
        }
        PricedOrder priced = pricing.price(command);
        if (command.externalId() != null && orders.existsByExternalId(command.externalId())) {
            throw Problem.of(OrderProblem.EXTERNAL_ID_TAKEN, command.externalId())
                    .atField("externalId")
                    .refused();
        }
        LongSupplier ids = lineIds.take(priced.lines().size());
        // As precise as the database, so that the order reads back as it was answered.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Order order = header(command, priced, now);
        OrderDetails.Event told =
                transitions.tell(order, OrderStep.PLACED, new OrderPlaced(order.id(), order.number()), Map.of(), null);
        order.take(priced.lines(), ids);
        keepStock(order, now);
        orders.flush();
        return order.details(priced.distributor(), told);
    }

    private Order header(PlaceOrderCommand command, PricedOrder priced, Instant now) {
        Order order = new Order(
                numbers.next(), command, priced, CurrentActor.required().name(), now);
        if (settings.get().approvalRequired()) {
            order.awaitApproval(now);
        } else {
            order.confirm(now);
        }
        orders.save(order);
        orders.flush();
        return order;
    }

    private void keepStock(Order order, Instant now) {
        Settings chosen = settings.get();
        if (!chosen.approvalRequired() || chosen.reserveAt() == ReserveAt.SUBMISSION) {
            transitions.reserve(order, now);
        }
        if (!chosen.approvalRequired()) {
            order.followStock();
        }
    }

    /** Two submissions with one key at the same instant wait for each other here; the second finds the first one's order. */
    private Optional<String> placedBefore(PlaceOrderCommand command) {
        String key = command.submissionKey();
        if (key == null) {
            return Optional.empty();
        }
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(current_schema() || ?, 0))) l")
                .param(key)
                .query(Integer.class)
                .single();
        return orders.numberBySubmissionKey(key);
    }
}
