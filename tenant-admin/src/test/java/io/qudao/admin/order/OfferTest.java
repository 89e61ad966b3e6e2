package io.qudao.admin.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.access.Permission;
import io.qudao.access.Role;
import io.qudao.ordering.OrderStatus;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfferTest {

    private static final Predicate<Permission> OWNER = Role.OWNER.permissions()::contains;
    private static final Predicate<Permission> SALES = Role.SALES.permissions()::contains;
    private static final Predicate<Permission> WAREHOUSE = Role.WAREHOUSE.permissions()::contains;

    @Test
    void salesDecidesOnWhatWaits() {
        assertThat(offers(OrderStatus.PENDING_APPROVAL, "0", SALES))
                .containsExactly(Offer.APPROVE, Offer.REJECT, Offer.CANCEL);
    }

    @Test
    void warehouseShipsAndDoesNothingElse() {
        assertThat(offers(OrderStatus.CONFIRMED, "5", WAREHOUSE)).containsExactly(Offer.SHIP);
        assertThat(offers(OrderStatus.PENDING_APPROVAL, "5", WAREHOUSE)).isEmpty();
    }

    @Test
    void nothingIsShippedBeforeGoodsAreKept() {
        assertThat(offers(OrderStatus.CONFIRMED, "0", OWNER)).containsExactly(Offer.CANCEL);
    }

    @ParameterizedTest
    @EnumSource
    void buttonsAreTransitionsThatTheStateAllows(OrderStatus status) {
        Set<Offer> offers = offers(status, "5", OWNER);

        assertThat(offers.contains(Offer.APPROVE)).isEqualTo(status.canBecome(OrderStatus.CONFIRMED));
        assertThat(offers.contains(Offer.REJECT)).isEqualTo(status.canBecome(OrderStatus.REJECTED));
        assertThat(offers.contains(Offer.CANCEL)).isEqualTo(status.canBecome(OrderStatus.CANCELLED));
        assertThat(offers.contains(Offer.SHIP)).isEqualTo(status.isShippable());
    }

    private static Set<Offer> offers(OrderStatus status, String reserved, Predicate<Permission> may) {
        return Offer.of(SampleOrders.details(status, reserved), may);
    }
}
