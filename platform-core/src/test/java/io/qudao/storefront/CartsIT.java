package io.qudao.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.qudao.access.Actor;
import io.qudao.access.Role;
import io.qudao.distributor.Distributor;
import io.qudao.kernel.RefusedException;
import io.qudao.ordering.OrderProblem;
import io.qudao.tenancy.Tenant;
import io.qudao.testing.Assortment;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Tenants;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@CoreTest
class CartsIT {

    @Autowired
    Tenants tenants;

    @Autowired
    Assortment assortment;

    @Autowired
    Carts carts;

    @Autowired
    OwnDistributor own;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private Actor buyer;

    @BeforeEach
    void prepare() {
        Tenant tenant = tenants.create();
        Distributor distributor = tenants.asOwner(tenant, () -> {
            assortment.product("B", "10.00", 100);
            assortment.product("A", "20.00", 100);
            return assortment.distributor("D1", null);
        });
        long user = tenants.asOwner(
                tenant,
                () -> transactions.execute(status -> jdbc.sql("select id from app_user order by id limit 1")
                        .query(Long.class)
                        .single()));
        buyer = new Actor(
                tenant.id(),
                Actor.Kind.BUYER,
                "buyer@d1.example",
                "Buyer",
                user,
                distributor.id(),
                Role.BUYER.permissions());
    }

    @Test
    void addsManyLinesInTheirOrderAndJoinsEqualOnes() {
        tenants.as(buyer, () -> {
            carts.add("A", "carton", new BigDecimal("1"));
            carts.addAll(
                    List.of(wish("B", "pcs", 3), wish("A", "pcs", 2), wish("B", "pcs", 4), wish("A", "carton", 1)));
            return null;
        });
        Cart cart = tenants.as(buyer, carts::get);
        assertThat(cart.lines())
                .extracting(line -> line.item().sku() + " " + line.unit() + " "
                        + line.quantity().stripTrailingZeros().toPlainString())
                .containsExactly("A carton 2", "B pcs 7", "A pcs 2");
        assertThat(tenants.as(buyer, carts::size)).isEqualTo(3);
    }

    @Test
    void refusesManyLinesWithEveryReasonAndAddsNone() {
        RefusedException refused = catchThrowableOfType(
                RefusedException.class,
                () -> tenants.as(buyer, () -> {
                    carts.addAll(List.of(wish("A", "pcs", 1), wish("X", "pcs", 1), wish("B", "sack", 0)));
                    return null;
                }));
        assertThat(refused.problems())
                .extracting(problem -> problem.line() + " " + problem.code().name())
                .containsExactlyInAnyOrder(
                        "2 " + OrderProblem.UNKNOWN_SKU,
                        "3 " + OrderProblem.QUANTITY_NOT_POSITIVE,
                        "3 " + OrderProblem.UNKNOWN_UNIT);
        assertThat(tenants.as(buyer, carts::size)).isZero();
    }

    @Test
    void aBuyerKnowsTheOwnDistributor() {
        assertThat(tenants.as(buyer, own::get).code()).isEqualTo("D1");
    }

    private static Carts.Wish wish(String sku, String unit, int quantity) {
        return new Carts.Wish(sku, unit, BigDecimal.valueOf(quantity));
    }
}
