package io.qudao.admin.order;

import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import io.qudao.ordering.OrderSource;
import io.qudao.ordering.PlaceOrderCommand;
import io.qudao.ordering.PreviewOrder;
import io.qudao.ordering.PricedLine;
import io.qudao.ordering.PricedOrder;
import io.qudao.storefront.TypedLines.TypedLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Checks typed lines while they are typed. A preview refuses an order as a whole; here the good lines are priced
 * nevertheless, by a second preview without the refused ones.
 */
@Component
class OrderCheck {

    private final Function<PlaceOrderCommand, PricedOrder> preview;

    @org.springframework.beans.factory.annotation.Autowired
    OrderCheck(PreviewOrder preview) {
        this(preview::preview);
    }

    OrderCheck(Function<PlaceOrderCommand, PricedOrder> preview) {
        this.preview = preview;
    }

    CheckedOrder check(String distributor, List<TypedLine> typed) {
        if (typed.isEmpty()) {
            return CheckedOrder.EMPTY;
        }
        try {
            return result(typed, preview.apply(command(distributor, typed)), List.of());
        } catch (RefusedException refused) {
            return result(typed, goodOnes(distributor, typed, refused.problems()), refused.problems());
        }
    }

    private @Nullable PricedOrder goodOnes(String distributor, List<TypedLine> typed, List<Problem> problems) {
        List<String> bad = problems.stream()
                .map(Problem::line)
                .filter(java.util.Objects::nonNull)
                .toList();
        List<TypedLine> good =
                typed.stream().filter(line -> !bad.contains(lineId(line))).toList();
        if (good.isEmpty() || good.size() == typed.size()) {
            return null;
        }
        try {
            return preview.apply(command(distributor, good));
        } catch (RefusedException again) {
            return null;
        }
    }

    private static CheckedOrder result(List<TypedLine> typed, @Nullable PricedOrder priced, List<Problem> problems) {
        Map<String, PricedLine> byLine = new HashMap<>();
        if (priced != null) {
            priced.lines().forEach(line -> byLine.put(line.lineId(), line));
        }
        List<CheckedLine> lines = new ArrayList<>();
        typed.forEach(line -> lines.add(new CheckedLine(
                line,
                byLine.get(lineId(line)),
                problems.stream().filter(p -> lineId(line).equals(p.line())).toList())));
        return new CheckedOrder(
                lines, priced, problems.stream().filter(p -> p.line() == null).toList());
    }

    private static PlaceOrderCommand command(String distributor, List<TypedLine> typed) {
        return new PlaceOrderCommand(distributor, OrderSource.CONSOLE, null, null, lines(typed), null, null, null);
    }

    /** A line without a quantity counts as zero, which the order's rules refuse with their own words. */
    static List<PlaceOrderCommand.Line> lines(List<TypedLine> typed) {
        return typed.stream()
                .map(line -> new PlaceOrderCommand.Line(
                        lineId(line),
                        line.sku(),
                        line.quantity() == null ? BigDecimal.ZERO : line.quantity(),
                        line.unit()))
                .toList();
    }

    private static String lineId(TypedLine line) {
        return String.valueOf(line.row());
    }
}
