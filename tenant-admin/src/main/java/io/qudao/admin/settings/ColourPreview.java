package io.qudao.admin.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.brand.LegibleColour;
import io.qudao.ui.component.Parts;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How the chosen colours will look on pages, and whether text on them stays legible as they are. */
final class ColourPreview extends Div {

    private static final double AA = 4.5;

    ColourPreview() {
        setClassName("qd-stack");
    }

    void show(ColourField primary, ColourField secondary) {
        removeAll();
        if (primary.isColour()) {
            LegibleColour colour = LegibleColour.of(primary.colour());
            add(Parts.div(
                    "qd-row",
                    sample("admin.settings.colour.sample", colour.fill(), "#ffffff"),
                    sample("admin.settings.colour.light", "#ffffff", colour.onLight()),
                    sample("admin.settings.colour.dark", "#1d2027", colour.onDark())));
            note(colour);
        }
        if (secondary.isColour()) {
            LegibleColour colour = LegibleColour.of(secondary.colour());
            add(Parts.div("qd-row", sample("admin.settings.colour.sample2", colour.fill(), "#ffffff")));
            note(colour);
        }
    }

    private void note(LegibleColour colour) {
        String ratio =
                Formats.here().quantity(BigDecimal.valueOf(colour.contrast()).setScale(1, RoundingMode.HALF_UP));
        add(
                colour.contrast() >= AA
                        ? Localized.span("qd-sub", "admin.settings.colour.good", ratio)
                        : Localized.span("qd-sub", "admin.settings.colour.adjusted", ratio, colour.fill()));
    }

    private static Span sample(String textKey, String ground, String text) {
        Span sample = Localized.span("qd-strong", textKey);
        sample.getStyle()
                .set("background", ground)
                .set("color", text)
                .set("padding", "8px 14px")
                .set("border-radius", "8px")
                .set("border", "1px solid var(--qd-border)");
        return sample;
    }
}
