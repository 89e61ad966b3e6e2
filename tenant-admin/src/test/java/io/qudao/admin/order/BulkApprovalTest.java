package io.qudao.admin.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.kernel.Money;
import io.qudao.kernel.Problem;
import io.qudao.ordering.OrderProblem;
import io.qudao.ordering.OrderRow;
import io.qudao.ordering.OrderStatus;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BulkApprovalTest {

    private final List<OrderRow> chosen = List.of(
            SampleOrders.row(3, OrderStatus.PENDING_APPROVAL, "30", "CNY"),
            SampleOrders.row(2, OrderStatus.SHIPPED, "500", "CNY"),
            SampleOrders.row(1, OrderStatus.PENDING_APPROVAL, "12.50", "CNY"),
            SampleOrders.row(4, OrderStatus.PENDING_APPROVAL, "7", "GBP"));

    @Test
    void onlyWaitingOrdersAreApprovedTheOldestFirst() {
        List<String> approved = new ArrayList<>();

        BulkApproval bulk = BulkApproval.of(chosen);
        bulk.run((number, version) -> approved.add(number + "@" + version));

        assertThat(approved).containsExactly("SO-1@1", "SO-3@3", "SO-4@4");
        assertThat(bulk.others()).isEqualTo(1);
    }

    @Test
    void currenciesAreNotAddedUp() {
        assertThat(BulkApproval.of(chosen).sums()).containsExactly(Money.of("42.50", "CNY"), Money.of("7", "GBP"));
    }

    @Test
    void oneRefusalLeavesTheOthersApproved() {
        BulkApproval.Result result = BulkApproval.of(chosen).run((number, version) -> {
            if (number.equals("SO-3")) {
                throw Problem.of(OrderProblem.ORDER_STALE, number).refused();
            }
        });

        assertThat(result.approved()).containsExactly("SO-1", "SO-4");
        assertThat(result.refused()).containsOnlyKeys("SO-3");
    }
}
