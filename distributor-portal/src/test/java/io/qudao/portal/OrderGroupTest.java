package io.qudao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.ordering.OrderStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderGroupTest {

    @Test
    void everyPlacedOrderIsInExactlyOneGroup() {
        List<OrderStatus> grouped = Arrays.stream(OrderGroup.values())
                .filter(group -> group != OrderGroup.ALL)
                .flatMap(group -> group.filter(null).statuses().stream())
                .toList();
        assertThat(grouped)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(OrderStatus.values())
                        .filter(status -> status != OrderStatus.DRAFT)
                        .toList());
    }

    @Test
    void sumsItsStates() {
        Map<OrderStatus, Integer> counts =
                Map.of(OrderStatus.SHIPPED, 2, OrderStatus.IN_FULFILMENT, 1, OrderStatus.COMPLETED, 4);
        assertThat(OrderGroup.WAY.sum(counts)).isEqualTo(3);
        assertThat(OrderGroup.ALL.sum(counts)).isEqualTo(7);
    }

    @Test
    void isFoundByItsAddressAndAnythingUnknownIsAll() {
        assertThat(OrderGroup.of("way")).isEqualTo(OrderGroup.WAY);
        assertThat(OrderGroup.of("nonsense")).isEqualTo(OrderGroup.ALL);
        assertThat(OrderGroup.WAY.href()).isEqualTo("/orders?show=way");
    }
}
