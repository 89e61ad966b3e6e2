package io.qudao.portal.quick;

import io.qudao.kernel.Problem;
import io.qudao.ordering.OrderProblem;
import io.qudao.portal.OrderSteps;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * One click that mends a line.
 *
 * @param text in the reader's language, for instance "12"
 */
record LineFix(String text, Runnable mend) {

    /** Quantities that would do, or the unit that would; none if only typing helps. */
    static List<LineFix> of(QuickLine line) {
        List<LineFix> fixes = new ArrayList<>();
        for (Problem problem : line.problems()) {
            List<Object> arguments = problem.arguments();
            if (problem.code() == OrderProblem.NOT_A_MULTIPLE) {
                quantity(fixes, line, arguments.get(2));
                quantity(fixes, line, arguments.get(3));
            } else if (problem.code() == OrderProblem.BELOW_MINIMUM) {
                quantity(fixes, line, arguments.get(1));
            } else if (problem.code() == OrderProblem.UNKNOWN_UNIT) {
                unit(fixes, line);
            }
        }
        return fixes;
    }

    private static void quantity(List<LineFix> fixes, QuickLine line, Object value) {
        if (value instanceof BigDecimal quantity
                && fixes.stream().noneMatch(fix -> fix.text().equals(text(quantity)))) {
            fixes.add(new LineFix(text(quantity), () -> line.quantity(OrderSteps.plain(quantity))));
        }
    }

    private static String text(BigDecimal quantity) {
        return Formats.here().quantity(quantity);
    }

    private static void unit(List<LineFix> fixes, QuickLine line) {
        if (line.item() != null) {
            fixes.add(
                    new LineFix(Localized.text("portal.quick.unit", line.item().unit()), () -> line.unit(null)));
        }
    }
}
