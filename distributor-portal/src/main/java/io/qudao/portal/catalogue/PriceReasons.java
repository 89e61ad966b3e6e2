package io.qudao.portal.catalogue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import io.qudao.kernel.Money;
import io.qudao.pricing.PriceRule;
import io.qudao.pricing.ResolvedPrice;
import io.qudao.storefront.CatalogueItem;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Parts;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** Answers "why this price?": every price that could have applied, in order of precedence, and the one that does. */
final class PriceReasons extends Popover {

    /** @param anchor id of the element it points at */
    PriceReasons(CatalogueItem item, ResolvedPrice price, String anchor) {
        setFor(anchor);
        setPosition(PopoverPosition.BOTTOM);
        setModal(false);
        setAriaLabel(Localized.text("portal.why"));
        Formats formats = Formats.here();
        add(new H4(Localized.text("portal.why")), Parts.span("qd-card-sku", item.name(formats.language())));
        add(rows(item, price, formats));
        add(new Paragraph(Localized.text("portal.why.rule")));
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                removeFromParent();
            }
        });
    }

    /** Each price that could have applied, and the one that does last. */
    static Div[] rows(CatalogueItem item, ResolvedPrice price, Formats formats) {
        Div result = line(Localized.text("portal.why.yours"), price(price.price(), item.unit(), formats));
        result.addClassName("is-result");
        return Stream.concat(price.considered().stream().map(rule -> row(rule, price, formats)), Stream.of(result))
                .toArray(Div[]::new);
    }

    private static Div row(PriceRule rule, ResolvedPrice price, Formats formats) {
        String level = Localized.text("portal.price.level." + rule.level().name());
        String text = rule.minQuantity().compareTo(BigDecimal.ONE) > 0
                ? Localized.text("portal.price.from", level, formats.quantity(rule.minQuantity()), rule.unit())
                : level;
        Money amount = Money.of(rule.amount(), price.price().currency());
        Div row = line(text, price(amount, rule.unit(), formats));
        if (rule.equals(price.rule())) {
            row.addClassName("is-winner");
        }
        return row;
    }

    private static String price(Money amount, String unit, Formats formats) {
        return formats.money(amount) + "/" + unit;
    }

    private static Div line(String text, String value) {
        return Parts.div("qd-why-row", Parts.span("", text), Parts.span("", value));
    }
}
