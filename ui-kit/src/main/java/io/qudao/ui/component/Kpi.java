package io.qudao.ui.component;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import java.util.List;

/** One figure that tells how business stands; where it can be acted upon it is a link or a button. */
public final class Kpi {

    private final HtmlContainer root;
    private final Div label;
    private final Span value = Parts.span("qd-kpi-value", "");
    private final Span detail = Parts.span("qd-kpi-detail", "");

    private Kpi(HtmlContainer root, String labelKey) {
        this.root = root;
        label = Parts.div("qd-kpi-label", Localized.span("qd-clip", labelKey));
        root.addClassName("qd-kpi");
        root.add(label, value, detail);
    }

    public static Kpi plain(String labelKey) {
        return new Kpi(new Div(), labelKey);
    }

    /** Leads to the list behind the figure. */
    public static Kpi link(String labelKey, String href) {
        Anchor anchor = new Anchor(href);
        anchor.getElement().setAttribute("router-link", true);
        return new Kpi(anchor, labelKey);
    }

    /** Filters the list below it. */
    public static Kpi button(String labelKey, ComponentEventListener<ClickEvent<NativeButton>> onClick) {
        NativeButton button = new NativeButton();
        button.addClickListener(onClick);
        return new Kpi(button, labelKey);
    }

    public Kpi icon(String name, Tone tone) {
        label.addComponentAsFirst(Icon.of(name));
        root.addClassName(tone.className());
        return this;
    }

    public Kpi value(String text) {
        value.setText(text);
        return this;
    }

    public Kpi value(Signal<String> text) {
        value.bindText(text);
        return this;
    }

    public Kpi detail(String text) {
        detail.add(new Span(text));
        return this;
    }

    public Kpi detail(Signal<String> text) {
        Span span = new Span();
        span.bindText(text);
        detail.add(span);
        return this;
    }

    /** Change against an earlier period, in front of the detail. */
    public Kpi delta(String text, Tone tone) {
        detail.addComponentAsFirst(Parts.span("qd-delta " + tone.className(), text));
        return this;
    }

    public Component component() {
        return root;
    }

    /** A row of figures; scrolls sideways where they do not fit. */
    public static Div row(String labelKey, List<Kpi> figures) {
        Div row = Parts.div("qd-kpis");
        figures.forEach(kpi -> row.add(kpi.root));
        row.getElement().setAttribute("role", "group");
        if (figures.stream().allMatch(kpi -> kpi.root instanceof Div)) {
            row.getElement().setAttribute("tabindex", "0");
        }
        Localized.ariaLabel(row, labelKey);
        return row;
    }
}
