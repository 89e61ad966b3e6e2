package io.qudao.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OrderStatusTest {

    private static final Set<String> ALLOWED = Set.of(
            "DRAFT>SUBMITTED",
            "DRAFT>CANCELLED",
            "SUBMITTED>PENDING_APPROVAL",
            "SUBMITTED>CONFIRMED",
            "SUBMITTED>CANCELLED",
            "PENDING_APPROVAL>CONFIRMED",
            "PENDING_APPROVAL>REJECTED",
            "PENDING_APPROVAL>CANCELLED",
            "CONFIRMED>IN_FULFILMENT",
            "CONFIRMED>SHIPPED",
            "CONFIRMED>CANCELLED",
            "IN_FULFILMENT>SHIPPED",
            "SHIPPED>COMPLETED");

    static Stream<Arguments> everyPair() {
        return Arrays.stream(OrderStatus.values())
                .flatMap(from -> Arrays.stream(OrderStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void movesOnlyAlongItsTable(OrderStatus from, OrderStatus to) {
        assertThat(from.canBecome(to)).isEqualTo(ALLOWED.contains(from + ">" + to));
    }
}
