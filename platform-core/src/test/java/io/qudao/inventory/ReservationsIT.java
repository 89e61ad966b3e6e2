package io.qudao.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.access.Actor;
import io.qudao.access.Role;
import io.qudao.ordering.ApproveOrder;
import io.qudao.ordering.CancelOrder;
import io.qudao.ordering.OrderDetails;
import io.qudao.ordering.OrderQueries;
import io.qudao.ordering.OrderSource;
import io.qudao.ordering.PlaceOrder;
import io.qudao.ordering.PlaceOrderCommand;
import io.qudao.tenancy.Tenant;
import io.qudao.testing.Assortment;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Tenants;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@CoreTest
class ReservationsIT {

    @Autowired
    Tenants tenants;

    @Autowired
    Assortment assortment;

    @Autowired
    PlaceOrder placeOrder;

    @Autowired
    ApproveOrder approveOrder;

    @Autowired
    CancelOrder cancelOrder;

    @Autowired
    OrderQueries orders;

    @Autowired
    Warehouses warehouses;

    @Autowired
    SetStock setStock;

    @Autowired
    StockQueries stock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    Tenant tenant;
    Actor owner;

    @BeforeEach
    void aBrand() {
        tenant = tenants.create();
        owner = Tenants.staff(tenant, Role.OWNER);
        tenants.as(owner, () -> {
            for (int i = 1; i <= 5; i++) {
                assortment.product("P" + i, "1.00", 40);
            }
            return assortment.distributor("D1", "A");
        });
    }

    @Test
    void promisesNoPieceTwiceUnderSimultaneousOrdersInAnyLineOrder() throws Exception {
        List<String> numbers = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 24; i++) {
            List<PlaceOrderCommand.Line> lines = new ArrayList<>();
            for (int p = 1; p <= 5; p++) {
                lines.add(new PlaceOrderCommand.Line(null, "P" + p, BigDecimal.valueOf(1 + random.nextInt(5)), null));
            }
            Collections.shuffle(lines, random);
            numbers.add(place(lines));
        }
        List<Callable<Object>> approvals =
                numbers.stream().<Callable<Object>>map(n -> () -> approve(n)).toList();
        try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
            for (Future<Object> done : clients.invokeAll(approvals)) {
                done.get();
            }
        }
        List<StockLevel> levels =
                tenants.as(owner, () -> stock.list(null, null, null, 50)).items();
        assertThat(levels).allSatisfy(l -> assertThat(l.reserved()).isBetween(BigDecimal.ZERO, l.onHand()));
        assertThat(levels).extracting(StockLevel::reserved).allSatisfy(r -> assertThat(r)
                .isEqualByComparingTo("40"));
        assertThat(reservedByLines()).isEqualByComparingTo("200");
        assertThat(reservedByRows()).isEqualByComparingTo("200");
    }

    @Test
    void takesFromTheNextWarehouseWhatTheFirstLacks() {
        tenants.as(owner, () -> {
            warehouses.save("EAST", Map.of("zh", "华东仓", "en", "East"));
            return setStock.set(new SetStock.Count("EAST", "P1", BigDecimal.TEN), "count");
        });
        String number = place(List.of(line("P1", 45)));
        approve(number);
        assertThat(level("P1", "MAIN").reserved()).isEqualByComparingTo("40");
        assertThat(level("P1", "EAST").reserved()).isEqualByComparingTo("5");
    }

    @Test
    void sharesOneProductBetweenTwoLinesOfAnOrder() {
        String number = place(List.of(line("P1", 30), line("P1", 30)));
        approve(number);
        assertThat(tenants.as(owner, () -> orders.required(number)).lines())
                .extracting(OrderDetails.Line::reserved)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("30"), new BigDecimal("10"));
    }

    @Test
    void fillsBackordersWhenGoodsComeInTheOldestFirst() {
        String first = place(List.of(line("P1", 50)));
        String second = place(List.of(line("P1", 20)));
        approve(first);
        approve(second);
        tenants.as(owner, () -> setStock.set(new SetStock.Count("MAIN", "P1", BigDecimal.valueOf(55)), "delivery"));
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            assertThat(reserved(first)).isEqualByComparingTo("50");
            assertThat(reserved(second)).isEqualByComparingTo("5");
        });
    }

    @Test
    void refusesACountBelowWhatIsKept() {
        approve(place(List.of(line("P1", 30))));
        var result = tenants.as(
                owner, () -> setStock.set(List.of(new SetStock.Count("MAIN", "P1", BigDecimal.TEN)), "count"));
        assertThat(result.getFirst().problems())
                .extracting(p -> p.code())
                .containsExactly(InventoryProblem.BELOW_RESERVATIONS);
    }

    @Test
    void keepsOnHandEqualToTheSumOfItsMovements() {
        tenants.as(owner, () -> setStock.set(new SetStock.Count("MAIN", "P1", BigDecimal.valueOf(12)), "count"));
        Long differing = in(() -> jdbc.sql(
                        "select count(*) from stock_item s where on_hand <> (select coalesce(sum(quantity), 0)"
                                + " from stock_movement m where m.product_id = s.product_id and m.warehouse_id = s.warehouse_id)")
                .query(Long.class)
                .single());
        assertThat(differing).isZero();
    }

    private BigDecimal reserved(String number) {
        return tenants.as(owner, () -> orders.required(number))
                .lines()
                .getFirst()
                .reserved();
    }

    private String place(List<PlaceOrderCommand.Line> lines) {
        return tenants.as(owner, () -> placeOrder
                .place(new PlaceOrderCommand("D1", OrderSource.CONSOLE, null, null, lines, null, null, null))
                .number());
    }

    private static PlaceOrderCommand.Line line(String sku, int quantity) {
        return new PlaceOrderCommand.Line(null, sku, BigDecimal.valueOf(quantity), null);
    }

    private Object approve(String number) {
        return tenants.as(owner, () -> {
            approveOrder.approve(number, null);
            return number;
        });
    }

    private StockLevel level(String sku, String warehouse) {
        return tenants.as(owner, () -> stock.list(List.of(sku), warehouse, null, 10))
                .items()
                .getFirst();
    }

    private BigDecimal reservedByLines() {
        return in(() -> jdbc.sql("select sum(reserved) from sales_order_line")
                .query(BigDecimal.class)
                .single());
    }

    private BigDecimal reservedByRows() {
        return in(() -> jdbc.sql("select sum(quantity) from stock_reservation")
                .query(BigDecimal.class)
                .single());
    }

    private <R> R in(ScopedValue.CallableOp<R, RuntimeException> work) {
        return tenants.as(owner, () -> new TransactionTemplate(transactions).execute(status -> work.call()));
    }
}
