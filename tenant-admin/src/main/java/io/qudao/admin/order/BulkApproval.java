package io.qudao.admin.order;

import io.qudao.kernel.Money;
import io.qudao.kernel.RefusedException;
import io.qudao.ordering.ApproveOrder;
import io.qudao.ordering.OrderRow;
import io.qudao.ordering.OrderStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Approval of many orders at once, each by itself: one that is refused leaves the others approved.
 *
 * @param waiting those of the chosen that wait for approval, the oldest first, since scarce stock goes to who came first
 * @param others how many of the chosen do not wait
 */
record BulkApproval(List<OrderRow> waiting, int others) {

    /** @param refused reasons by order number */
    record Result(List<String> approved, Map<String, RefusedException> refused) {}

    /** Approves one order in the version that was seen. */
    @FunctionalInterface
    interface Approval {
        void approve(String number, int version);

        static Approval by(ApproveOrder useCase) {
            return useCase::approve;
        }
    }

    static BulkApproval of(Collection<OrderRow> chosen) {
        List<OrderRow> waiting = chosen.stream()
                .filter(order -> order.status() == OrderStatus.PENDING_APPROVAL)
                .sorted(Comparator.comparing(OrderRow::placedAt))
                .toList();
        return new BulkApproval(waiting, chosen.size() - waiting.size());
    }

    /** One sum per currency. */
    List<Money> sums() {
        return sums(waiting);
    }

    static List<Money> sums(Collection<OrderRow> orders) {
        Map<String, Money> sums = new TreeMap<>();
        orders.forEach(order -> {
            Currency currency = order.total().currency();
            sums.merge(currency.getCurrencyCode(), order.total(), Money::plus);
        });
        return List.copyOf(sums.values());
    }

    Result run(Approval approval) {
        List<String> approved = new ArrayList<>();
        Map<String, RefusedException> refused = new LinkedHashMap<>();
        for (OrderRow order : waiting) {
            try {
                approval.approve(order.number(), order.version());
                approved.add(order.number());
            } catch (RefusedException reason) {
                refused.put(order.number(), reason);
            }
        }
        return new Result(approved, refused);
    }
}
