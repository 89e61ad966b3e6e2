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
import java.util.Map;
import java.util.Optional;
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
    private final OrderTransitions transitions;
    private final CurrentSettings settings;
    private final JdbcClient jdbc;
    private final Clock clock;

    PlaceOrder(
            OrderPricing pricing,
            OrderRepository orders,
            OrderNumbers numbers,
            OrderTransitions transitions,
            CurrentSettings settings,
            JdbcClient jdbc,
            Clock clock) {
        this.pricing = pricing;
        this.orders = orders;
        this.numbers = numbers;
        this.transitions = transitions;
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @return the order's number; for a repeated submission key that of the order placed the first time
     * @throws io.qudao.kernel.RefusedException with every broken rule, by line
     */
    public String place(PlaceOrderCommand command) {
        Optional<String> before = placedBefore(command);
        if (before.isPresent()) {
            return before.get();
        }
        PricedOrder priced = pricing.price(command);
        if (command.externalId() != null && orders.existsByExternalId(command.externalId())) {
            throw Problem.of(OrderProblem.EXTERNAL_ID_TAKEN, command.externalId())
                    .atField("externalId")
                    .refused();
        }
        Instant now = clock.instant();
        // Stock is kept before the order is written, so that its lines are written once, in their final state.
        Order order = orders.save(new Order(
                numbers.next(), command, priced, CurrentActor.required().name(), now));
        goOn(order, now);
        orders.flush();
        transitions.tell(order, OrderStep.PLACED, new OrderPlaced(order.id(), order.number()), Map.of(), null);
        return order.number();
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

    private void goOn(Order order, Instant now) {
        Settings chosen = settings.get();
        if (chosen.approvalRequired()) {
            order.awaitApproval(now);
        }
        if (!chosen.approvalRequired() || chosen.reserveAt() == ReserveAt.SUBMISSION) {
            transitions.reserve(order);
        }
        if (!chosen.approvalRequired()) {
            order.confirm(now);
        }
    }
}
