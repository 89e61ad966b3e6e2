package io.qudao.admin.order;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import io.qudao.admin.part.Days;
import io.qudao.admin.part.Rights;
import io.qudao.kernel.Money;
import io.qudao.ordering.OrderBacklog;
import io.qudao.ordering.OrderBacklog.Waiting;
import io.qudao.ordering.OrderStatus;
import io.qudao.ordering.TurnoverQueries;
import io.qudao.ordering.TurnoverQueries.Turnover;
import io.qudao.settings.CurrentSettings;
import io.qudao.settings.Settings;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Kpi;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The figures above the order desk; those that wait filter the list below. */
@Component
class OrderFigures {

    private final OrderBacklog backlog;
    private final TurnoverQueries turnovers;
    private final CurrentSettings settings;
    private final Clock clock;

    OrderFigures(OrderBacklog backlog, TurnoverQueries turnovers, CurrentSettings settings, Clock clock) {
        this.backlog = backlog;
        this.turnovers = turnovers;
        this.settings = settings;
        this.clock = clock;
    }

    Div row(SerializableConsumer<String> filter) {
        Settings current = settings.get();
        Map<OrderStatus, Waiting> waiting = backlog.byStatus(current.currency());
        LocalDate today = LocalDate.ofInstant(clock.instant(), current.timeZone());
        List<Turnover> month = turnovers.perDay(today.withDayOfMonth(1), current.timeZone(), current.currency());
        Formats formats = Formats.here();
        Waiting approval = waiting.get(OrderStatus.PENDING_APPROVAL);
        int toShip = orders(waiting.get(OrderStatus.CONFIRMED)) + orders(waiting.get(OrderStatus.IN_FULFILMENT));
        List<Kpi> figures = new ArrayList<>(List.of(
                button("admin.home.approve", OrderStatus.PENDING_APPROVAL.name(), filter)
                        .icon("clock", Tone.WARN)
                        .value(formats.count(orders(approval)))
                        .detail(oldest(approval, current.currency(), formats)),
                button("admin.home.ship", OrderFilter.TO_SHIP, filter)
                        .icon("truck", Tone.BRAND)
                        .value(formats.count(toShip))
                        .detail(Localized.text("admin.home.ship.text")),
                button("admin.home.backordered", OrderFilter.BACKORDERED, filter)
                        .icon("alert", Tone.BAD)
                        .value(formats.count(backlog.backordered()))
                        .detail(Localized.text("admin.home.backordered.text"))));
        if (Rights.seesAmounts()) {
            figures.add(sum(
                    "admin.home.today",
                    month.stream().filter(t -> t.day().equals(today)).toList(),
                    current));
            figures.add(sum("admin.home.month", month, current));
        }
        return Kpi.row("admin.order.figures", figures);
    }

    private static Kpi button(String labelKey, String status, SerializableConsumer<String> filter) {
        return Kpi.button(labelKey, click -> filter.accept(status));
    }

    private static Kpi sum(String labelKey, List<Turnover> days, Settings settings) {
        BigDecimal total = days.stream().map(Turnover::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        int count = days.stream().mapToInt(Turnover::orders).sum();
        return Kpi.plain(labelKey)
                .icon("chart", Tone.OK)
                .value(Formats.here().compact(Money.of(total, settings.currency())))
                .detail(Localized.text("admin.home.orders", count));
    }

    private static int orders(@Nullable Waiting waiting) {
        return waiting == null ? 0 : waiting.orders();
    }

    private static String oldest(@Nullable Waiting waiting, Currency currency, Formats formats) {
        if (waiting == null) {
            return Localized.text("admin.home.nothing");
        }
        String day = Days.of(waiting.oldest());
        return Rights.seesAmounts()
                ? Localized.text("admin.home.approve.text", formats.compact(Money.of(waiting.total(), currency)), day)
                : Localized.text("admin.home.approve.oldest", day);
    }
}
