package io.qudao.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qudao.access.Actor;
import io.qudao.access.Role;
import io.qudao.distributor.ChangeDistributorStatus;
import io.qudao.distributor.Distributor;
import io.qudao.distributor.DistributorStatus;
import io.qudao.fulfilment.DeliverShipment;
import io.qudao.fulfilment.ShipOrder;
import io.qudao.fulfilment.ShipOrderCommand;
import io.qudao.inventory.StockLevel;
import io.qudao.inventory.StockQueries;
import io.qudao.kernel.Problem;
import io.qudao.kernel.ProblemCode;
import io.qudao.kernel.RefusedException;
import io.qudao.tenancy.Tenant;
import io.qudao.testing.Assortment;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Tenants;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class OrderLifecycleIT {

    @Autowired
    Tenants tenants;

    @Autowired
    Assortment assortment;

    @Autowired
    PlaceOrder placeOrder;

    @Autowired
    ApproveOrder approveOrder;

    @Autowired
    RejectOrder rejectOrder;

    @Autowired
    CancelOrder cancelOrder;

    @Autowired
    ShipOrder shipOrder;

    @Autowired
    DeliverShipment deliverShipment;

    @Autowired
    OrderQueries orders;

    @Autowired
    StockQueries stock;

    @Autowired
    ChangeDistributorStatus changeStatus;

    Tenant tenant;
    Actor owner;
    Actor buyer;
    Distributor distributor;

    @BeforeEach
    void aBrandWithTwoProducts() {
        tenant = tenants.create();
        owner = Tenants.staff(tenant, Role.OWNER);
        distributor = tenants.as(owner, () -> {
            assortment.product("LM-1", "10.00", 100);
            assortment.product("LM-2", "2.50", 5);
            return assortment.distributor("D1", "A");
        });
        buyer = Tenants.buyer(tenant, distributor.id());
    }

    @Test
    void walksFromSubmissionToCompletionInTwoShipments() {
        String number = place(line("LM-1", 24), line("LM-2", 4));
        assertThat(order(number).header().status()).isEqualTo(OrderStatus.PENDING_APPROVAL);
        assertThat(order(number).header().total().amount()).isEqualByComparingTo("250.00");

        approve(number);
        assertThat(order(number).lines()).extracting(OrderDetails.Line::status).containsOnly(LineStatus.RESERVED);
        assertThat(level("LM-1").reserved()).isEqualByComparingTo("24");

        String first = ship(number, Map.of("1", 10));
        assertThat(order(number).header().status()).isEqualTo(OrderStatus.IN_FULFILMENT);
        assertThat(level("LM-1").onHand()).isEqualByComparingTo("90");
        String second = ship(number, Map.of());
        assertThat(order(number).header().status()).isEqualTo(OrderStatus.SHIPPED);

        tenants.as(buyer, () -> deliver(first));
        assertThat(order(number).header().status()).isEqualTo(OrderStatus.SHIPPED);
        tenants.as(buyer, () -> deliver(second));
        assertThat(order(number).header().status()).isEqualTo(OrderStatus.COMPLETED);
        assertThat(order(number).history())
                .extracting(OrderDetails.Event::step)
                .containsExactly(
                        OrderStep.PLACED,
                        OrderStep.CONFIRMED,
                        OrderStep.SHIPPED,
                        OrderStep.SHIPPED,
                        OrderStep.DELIVERED,
                        OrderStep.DELIVERED);
    }

    @Test
    void keepsWhatThereIsAndBackordersTheRest() {
        String number = place(line("LM-2", 8));
        approve(number);
        OrderDetails.Line line = order(number).lines().getFirst();
        assertThat(line.status()).isEqualTo(LineStatus.BACKORDERED);
        assertThat(line.reserved()).isEqualByComparingTo("5");
    }

    @Test
    void placesOnceHoweverOftenItIsSubmitted() {
        PlaceOrderCommand command = command("same-click", line("LM-1", 1));
        String first = tenants.as(buyer, () -> placeOrder.place(command).number());
        String second = tenants.as(buyer, () -> placeOrder.place(command).number());
        assertThat(second).isEqualTo(first);
    }

    @Test
    void refusesWithEveryReasonAtOnceByLine() {
        assertThatThrownBy(() -> place(
                        line("NO-SUCH", 1),
                        line("LM-1", 0),
                        line("LM-1", -3),
                        new PlaceOrderCommand.Line(null, "LM-1", new BigDecimal("1000000000000"), null),
                        new PlaceOrderCommand.Line(null, "LM-1", BigDecimal.ONE, "pallet")))
                .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.problems())
                        .extracting(Problem::line, Problem::code)
                        .containsExactly(
                                tuple("1", OrderProblem.UNKNOWN_SKU),
                                tuple("2", OrderProblem.QUANTITY_NOT_POSITIVE),
                                tuple("3", OrderProblem.QUANTITY_NOT_POSITIVE),
                                tuple("4", OrderProblem.QUANTITY_TOO_LARGE),
                                tuple("5", OrderProblem.UNKNOWN_UNIT)));
    }

    @Test
    void refusesABlockedDistributor() {
        tenants.as(owner, () -> {
            changeStatus.change("D1", DistributorStatus.BLOCKED, "does not pay");
            return null;
        });
        assertThatThrownBy(() -> place(line("LM-1", 1))).satisfies(refusedFor(OrderProblem.DISTRIBUTOR_MAY_NOT_ORDER));
    }

    @Test
    void givesStockBackWhenCancelled() {
        String number = place(line("LM-1", 30));
        approve(number);
        tenants.as(owner, () -> {
            cancelOrder.cancel(number, "changed plans", null);
            return null;
        });
        assertThat(level("LM-1").reserved()).isEqualByComparingTo("0");
        assertThat(order(number).header().status()).isEqualTo(OrderStatus.CANCELLED);
    }

    @Test
    void refusesAStepFromAnotherState() {
        String number = place(line("LM-1", 1));
        tenants.as(owner, () -> {
            rejectOrder.reject(number, "no", null);
            return null;
        });
        assertThatThrownBy(() -> approve(number)).satisfies(refusedFor(OrderProblem.ILLEGAL_TRANSITION));
    }

    @Test
    void refusesAStaleApproval() {
        String number = place(line("LM-1", 1));
        int seen = order(number).header().version();
        approve(number);
        assertThatThrownBy(() -> tenants.as(owner, () -> {
                    cancelOrder.cancel(number, "late", seen);
                    return null;
                }))
                .satisfies(refusedFor(OrderProblem.ORDER_STALE));
    }

    @Test
    void hidesOrdersFromAnotherDistributor() {
        String number = place(line("LM-1", 1));
        Distributor other = tenants.as(owner, () -> assortment.distributor("D2", "B"));
        Actor stranger = Tenants.buyer(tenant, other.id());
        assertThatThrownBy(() -> tenants.as(stranger, () -> orders.required(number)))
                .satisfies(refusedFor(OrderProblem.UNKNOWN_ORDER));
        assertThat(tenants.as(stranger, () -> orders.list(OrderQueries.Filter.ALL, null, 10))
                        .items())
                .isEmpty();
    }

    @Test
    void letsABuyerNeitherApproveNorShip() {
        String number = place(line("LM-1", 1));
        assertThatThrownBy(() -> tenants.as(buyer, () -> {
                    approveOrder.approve(number, null);
                    return null;
                }))
                .satisfies(refusedFor(io.qudao.access.AccessProblem.PERMISSION_MISSING));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }

    private static java.util.function.Consumer<Throwable> refusedFor(ProblemCode code) {
        return e -> assertThat(e).isInstanceOfSatisfying(RefusedException.class, r -> assertThat(r.has(code))
                .as(r.getMessage())
                .isTrue());
    }

    private String place(PlaceOrderCommand.Line... lines) {
        return tenants.as(buyer, () -> placeOrder.place(command(null, lines)).number());
    }

    private static PlaceOrderCommand command(String key, PlaceOrderCommand.Line... lines) {
        return new PlaceOrderCommand("D1", OrderSource.PORTAL, key, null, List.of(lines), null, null, null);
    }

    private static PlaceOrderCommand.Line line(String sku, int quantity) {
        return new PlaceOrderCommand.Line(null, sku, BigDecimal.valueOf(quantity), null);
    }

    private void approve(String number) {
        tenants.as(owner, () -> {
            approveOrder.approve(number, null);
            return null;
        });
    }

    private String ship(String number, Map<String, Integer> quantities) {
        List<ShipOrderCommand.Line> lines = quantities.entrySet().stream()
                .map(e -> new ShipOrderCommand.Line(e.getKey(), BigDecimal.valueOf(e.getValue())))
                .toList();
        return tenants.as(owner, () -> shipOrder.ship(new ShipOrderCommand(number, lines, "SF", "SF123", null)));
    }

    private String deliver(String shipment) {
        deliverShipment.deliver(shipment);
        return shipment;
    }

    private OrderDetails order(String number) {
        return tenants.as(owner, () -> orders.required(number));
    }

    private StockLevel level(String sku) {
        return tenants.as(owner, () -> stock.list(List.of(sku), null, null, 10))
                .items()
                .getFirst();
    }
}
