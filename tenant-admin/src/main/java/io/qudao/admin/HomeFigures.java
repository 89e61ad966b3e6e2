package io.qudao.admin;

import io.qudao.access.Permission;
import io.qudao.admin.part.Rights;
import io.qudao.identity.OpenInvitations;
import io.qudao.ordering.OrderBacklog;
import io.qudao.ordering.OrderBacklog.Waiting;
import io.qudao.ordering.OrderQueries;
import io.qudao.ordering.OrderRow;
import io.qudao.ordering.OrderStatus;
import io.qudao.ordering.TurnoverQueries;
import io.qudao.ordering.TurnoverQueries.Turnover;
import io.qudao.settings.CurrentSettings;
import io.qudao.settings.Settings;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits for the brand and how business goes, read once for the home page. */
@Component
class HomeFigures {

    /** Days of the chart, today included. */
    static final int DAYS = 30;

    private static final int QUEUE = 6;

    /**
     * @param approval null where nothing waits
     * @param queue the longest waiting orders that the user can do something about
     * @param invitations open ones of distributors' buyers
     * @param days the last {@link #DAYS} days, each of them, oldest first
     * @param month from its first day until today
     */
    record Figures(
            Currency currency,
            @Nullable Waiting approval,
            int toShip,
            int backordered,
            int invitations,
            List<OrderRow> queue,
            List<Turnover> days,
            List<Turnover> month) {

        /** Whether there is business to show. */
        boolean anyOrders() {
            return orders(days) + orders(month) > 0;
        }

        Turnover today() {
            return days.getLast();
        }

        static BigDecimal total(List<Turnover> days) {
            return days.stream().map(Turnover::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        static int orders(List<Turnover> days) {
            return days.stream().mapToInt(Turnover::orders).sum();
        }
    }

    private final OrderBacklog backlog;
    private final OrderQueries orders;
    private final TurnoverQueries turnovers;
    private final OpenInvitations invitations;
    private final CurrentSettings settings;
    private final Clock clock;

    HomeFigures(
            OrderBacklog backlog,
            OrderQueries orders,
            TurnoverQueries turnovers,
            OpenInvitations invitations,
            CurrentSettings settings,
            Clock clock) {
        this.backlog = backlog;
        this.orders = orders;
        this.turnovers = turnovers;
        this.invitations = invitations;
        this.settings = settings;
        this.clock = clock;
    }

    Figures read() {
        Settings current = settings.get();
        LocalDate today = LocalDate.ofInstant(clock.instant(), current.timeZone());
        LocalDate chart = today.minusDays(DAYS - 1L);
        LocalDate first = today.withDayOfMonth(1);
        List<Turnover> read =
                turnovers.perDay(first.isBefore(chart) ? first : chart, current.timeZone(), current.currency());
        Map<OrderStatus, Waiting> waiting = backlog.byStatus(current.currency());
        return new Figures(
                current.currency(),
                waiting.get(OrderStatus.PENDING_APPROVAL),
                orders(waiting.get(OrderStatus.CONFIRMED)) + orders(waiting.get(OrderStatus.IN_FULFILMENT)),
                backlog.backordered(),
                Rights.may(Permission.DISTRIBUTORS_READ) ? invitations.ofBuyers() : 0,
                queue(),
                everyDay(chart, today, read),
                read.stream().filter(t -> !t.day().isBefore(first)).toList());
    }

    /** For those who approve, what is to be approved; for those who ship, what is to be shipped. */
    private List<OrderRow> queue() {
        List<OrderStatus> waiting = new ArrayList<>();
        if (Rights.may(Permission.ORDERS_APPROVE)) {
            waiting.add(OrderStatus.PENDING_APPROVAL);
        } else if (Rights.may(Permission.ORDERS_SHIP)) {
            waiting.addAll(List.of(OrderStatus.CONFIRMED, OrderStatus.IN_FULFILMENT));
        }
        return waiting.isEmpty()
                ? List.of()
                : orders.page(
                        new OrderQueries.Filter(null, waiting, null, null),
                        OrderQueries.Column.PLACED,
                        false,
                        0,
                        QUEUE);
    }

    private static int orders(@Nullable Waiting waiting) {
        return waiting == null ? 0 : waiting.orders();
    }

    /** Days without orders stand in the chart too. */
    static List<Turnover> everyDay(LocalDate from, LocalDate to, List<Turnover> found) {
        Map<LocalDate, Turnover> byDay = found.stream().collect(Collectors.toMap(Turnover::day, Function.identity()));
        List<Turnover> days = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            days.add(byDay.getOrDefault(day, new Turnover(day, 0, BigDecimal.ZERO)));
        }
        return days;
    }
}
