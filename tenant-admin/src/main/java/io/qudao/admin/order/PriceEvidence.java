package io.qudao.admin.order;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import io.qudao.ordering.OrderDetails;
import io.qudao.pricing.PriceRule;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Parts;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Answers "why this price?" for a line, from the evidence that was kept when it was ordered. */
final class PriceEvidence {

    private static final JsonMapper JSON = JsonMapper.shared();

    private PriceEvidence() {}

    /** @return null where no evidence was kept, as for imported history */
    static @Nullable Component of(OrderDetails.Line line) {
        PriceRule rule = rule(line.priceRule());
        if (rule == null) {
            return null;
        }
        Button why = Localized.iconButton("info", "admin.price.why");
        why.addClassName("qd-why");
        Popover popover = new Popover();
        popover.setTarget(why);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.add(content(line, rule));
        Localized.onLanguage(why, () -> popover.setAriaLabel(Localized.text("admin.price.why")));
        return why;
    }

    static @Nullable PriceRule rule(@Nullable String json) {
        if (json == null || json.isBlank()) {
            return null;
        }
        try {
            return JSON.readValue(json, PriceRule.class);
        } catch (JacksonException otherFormat) {
            return null;
        }
    }

    private static Component[] content(OrderDetails.Line line, PriceRule rule) {
        Formats formats = Formats.here();
        return new Component[] {
            new H4(Localized.text("admin.price.why")),
            row("admin.price.list", rule.list()),
            row("admin.price.level", Localized.text("admin.price.kind." + rule.level())),
            row("admin.price.from", formats.quantity(rule.minQuantity()) + " " + rule.unit()),
            row(
                    "admin.price.amount",
                    formats.money(io.qudao.kernel.Money.of(
                                    rule.amount(), line.price().currency())) + " / " + rule.unit()),
            row("admin.price.line", formats.money(line.price()) + " / " + line.unit()),
            new Paragraph(Localized.text("admin.price.order"))
        };
    }

    private static Component row(String labelKey, String value) {
        return Parts.div("qd-why-row", Localized.span("qd-dim", labelKey), Parts.span("qd-strong", value));
    }
}
