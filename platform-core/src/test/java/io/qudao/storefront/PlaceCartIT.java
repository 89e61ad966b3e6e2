package io.qudao.storefront;

import static io.qudao.testing.Refusals.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qudao.access.Actor;
import io.qudao.distributor.Distributor;
import io.qudao.kernel.Money;
import io.qudao.ordering.OrderProblem;
import io.qudao.ordering.OrderQueries;
import io.qudao.pricing.PriceDraft;
import io.qudao.pricing.SavePrices;
import io.qudao.tenancy.Tenant;
import io.qudao.testing.Assortment;
import io.qudao.testing.Buyers;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Tenants;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@CoreTest
class PlaceCartIT {

    private static final Money TOTAL = Money.of("70.00", "CNY");

    @Autowired
    Tenants tenants;

    @Autowired
    Assortment assortment;

    @Autowired
    Buyers buyers;

    @Autowired
    Carts carts;

    @Autowired
    PlaceCart placeCart;

    @Autowired
    OrderQueries orders;

    @Autowired
    SavePrices prices;

    @Autowired
    TransactionTemplate transactions;

    private Tenant tenant;
    private Actor buyer;
    private Cart seen;

    @BeforeEach
    void prepare() {
        tenant = tenants.create();
        Distributor distributor = tenants.asOwner(tenant, () -> {
            assortment.product("A", "20.00", 100);
            assortment.product("B", "10.00", 100);
            return assortment.distributor("D1", null);
        });
        buyer = buyers.of(tenant, distributor, "陈洁");
        add("A", 3);
        add("B", 1);
        seen = tenants.as(buyer, carts::get);
    }

    @Test
    void ordersWhatWasSeenAndEmptiesTheCart() {
        String number = place("key");
        assertThat(size()).isZero();
        assertThat(tenants.as(buyer, () -> orders.required(number)).lines())
                .extracting(line -> line.sku() + " " + line.quantity().intValueExact())
                .containsExactly("A 3", "B 1");
    }

    @Test
    void aSecondClickFindsTheOrderOfTheFirst() {
        String first = place("key");
        assertThat(place("key")).isEqualTo(first);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aLateRepetitionTakesNothingOutOfTheNextCart() {
        place("key");
        add("A", 5);
        place("key");
        assertThat(size()).isEqualTo(1);
    }

    @Test
    void clicksAtTheSameInstantPlaceOneOrder() throws Exception {
        Set<String> numbers = new TreeSet<>();
        try (ExecutorService clicks = Executors.newFixedThreadPool(4)) {
            List<Future<String>> placed = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                placed.add(clicks.submit(() -> place("key")));
            }
            for (Future<String> one : placed) {
                numbers.add(one.get());
            }
        }
        assertThat(numbers).hasSize(1);
        assertThat(count()).isEqualTo(1);
        assertThat(size()).isZero();
    }

    @Test
    void aCrashBetweenTheOrderAndTheEmptiedCartLeavesBothAsTheyWere() {
        assertThatThrownBy(() -> tenants.as(
                        buyer,
                        () -> transactions.execute(status -> {
                            placeCart.place(command("key"));
                            throw new IllegalStateException("the machine stops here");
                        })))
                .hasMessage("the machine stops here");
        assertThat(count()).isZero();
        assertThat(size()).isEqualTo(2);
        place("key");
        assertThat(count()).isEqualTo(1);
        assertThat(size()).isZero();
    }

    @Test
    void ordersNothingThatTheBuyerHasNotSeen() {
        add("A", 1);
        assertThatThrownBy(() -> place("key")).satisfies(refusedFor(CartProblem.CART_CHANGED));
        assertThat(count()).isZero();
        assertThat(size()).isEqualTo(2);
    }

    @Test
    void ordersNothingAtAPriceTheBuyerHasNotSeen() {
        tenants.asOwner(tenant, () -> {
            prices.save("BASE", List.of(new PriceDraft("A", null, null, new BigDecimal("25.00"), null, null)));
            return null;
        });
        assertThatThrownBy(() -> place("key")).satisfies(refusedFor(CartProblem.TOTAL_CHANGED));
        assertThat(count()).isZero();
        assertThat(size()).isEqualTo(2);
    }

    @Test
    void anEmptyCartIsNoOrder() {
        place("key");
        seen = tenants.as(buyer, carts::get);
        assertThatThrownBy(() -> place("other key")).satisfies(refusedFor(OrderProblem.NO_LINES));
    }

    private String place(String key) {
        return tenants.as(buyer, () -> placeCart.place(command(key))).number();
    }

    private PlaceCartCommand command(String key) {
        return new PlaceCartCommand(key, seen, TOTAL, null, null, null);
    }

    private void add(String sku, int quantity) {
        tenants.as(buyer, () -> {
            carts.add(sku, "pcs", BigDecimal.valueOf(quantity));
            return null;
        });
    }

    private int size() {
        return tenants.as(buyer, carts::size);
    }

    private int count() {
        return tenants.as(buyer, () -> orders.count(OrderQueries.Filter.ALL));
    }
}
