package io.qudao.portal.quick;

import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import io.qudao.ordering.OrderProblem;
import io.qudao.ordering.OrderSource;
import io.qudao.ordering.PlaceOrderCommand;
import io.qudao.ordering.PreviewOrder;
import io.qudao.ordering.PricedLine;
import io.qudao.storefront.Catalogue;
import io.qudao.storefront.CatalogueItem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Checks typed lines by the rules of the order itself, all at once: one read of the catalogue and at most two previews,
 * however many lines there are.
 */
final class CheckLines {

    private final Catalogue catalogue;
    private final PreviewOrder preview;
    private final String distributor;

    CheckLines(Catalogue catalogue, PreviewOrder preview, String distributor) {
        this.catalogue = catalogue;
        this.preview = preview;
        this.distributor = distributor;
    }

    /** @return reasons that concern no single line, for instance that the distributor may not order */
    List<Problem> check(List<QuickLine> lines) {
        List<QuickLine> typed = lines.stream().filter(line -> !line.isBlank()).toList();
        Map<String, CatalogueItem> items =
                catalogue.byTyped(typed.stream().map(QuickLine::sku).distinct().toList(), distributor);
        typed.forEach(line -> line.found(items.get(line.sku())));
        typed.stream().filter(line -> line.item() == null).forEach(CheckLines::refuseUnknown);
        List<QuickLine> known = typed.stream()
                .filter(line -> line.item() != null && line.quantity() != null)
                .toList();
        typed.stream()
                .filter(line -> line.item() != null && line.quantity() == null)
                .forEach(line -> line.refuse(List.of(Problem.of(OrderProblem.QUANTITY_NOT_POSITIVE, BigDecimal.ZERO)
                        .atField("quantity"))));
        return known.isEmpty() ? List.of() : price(known);
    }

    private static void refuseUnknown(QuickLine line) {
        line.refuse(List.of(Problem.of(OrderProblem.UNKNOWN_SKU, line.sku()).atField("sku")));
    }

    private List<Problem> price(List<QuickLine> lines) {
        try {
            apply(lines, preview.preview(command(lines)).lines());
            return List.of();
        } catch (RefusedException refused) {
            return priceTheSound(lines, refused.problems());
        }
    }

    private List<Problem> priceTheSound(List<QuickLine> lines, List<Problem> problems) {
        List<QuickLine> sound = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String id = String.valueOf(i + 1);
            List<Problem> own = problems.stream()
                    .filter(problem -> id.equals(problem.line()))
                    .toList();
            lines.get(i).refuse(own);
            if (own.isEmpty()) {
                sound.add(lines.get(i));
            }
        }
        List<Problem> general =
                problems.stream().filter(problem -> problem.line() == null).toList();
        if (general.isEmpty() && !sound.isEmpty()) {
            apply(sound, preview.preview(command(sound)).lines());
        }
        return general;
    }

    private static void apply(List<QuickLine> lines, List<PricedLine> priced) {
        for (int i = 0; i < lines.size(); i++) {
            PricedLine line = priced.get(i);
            lines.get(i).price(line.price(), line.net(), line.isInStock());
        }
    }

    private PlaceOrderCommand command(List<QuickLine> lines) {
        List<PlaceOrderCommand.Line> ordered = lines.stream()
                .map(line -> new PlaceOrderCommand.Line(
                        null, line.sku(), Objects.requireNonNull(line.quantity()), line.unit()))
                .toList();
        return new PlaceOrderCommand(distributor, OrderSource.PORTAL, null, null, ordered, null, null, null);
    }
}
