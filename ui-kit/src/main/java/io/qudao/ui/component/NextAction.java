package io.qudao.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.signals.Signal;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;

/** What waits for the one who looks: the biggest thing on a home page. */
public final class NextAction {

    private final HtmlContainer root;
    private final Span value = Parts.span("qd-next-value", "");
    private final Span detail = Parts.span("qd-next-detail", "");

    private NextAction(HtmlContainer root, String labelKey) {
        this.root = root;
        root.addClassName("qd-next");
        root.add(Localized.span("qd-next-label", labelKey), value, detail);
    }

    /** Leads to where the work is done. */
    public static NextAction link(String labelKey, String href, String icon, Tone tone) {
        Anchor anchor = new Anchor(href);
        anchor.getElement().setAttribute("router-link", true);
        NextAction action = new NextAction(anchor, labelKey);
        anchor.addClassName(tone.className());
        anchor.addComponentAsFirst(Parts.div("qd-next-icon", Icon.of(icon)));
        anchor.add(Parts.div("qd-next-go", Icon.of("chevron-right")));
        return action;
    }

    /**
     * Shows how much of something is used, for instance credit.
     *
     * @param used share from 0 to 1
     */
    public static NextAction bar(String labelKey, double used) {
        NextAction action = new NextAction(new Div(), labelKey);
        ProgressBar bar = new ProgressBar(0, 1, Math.clamp(used, 0, 1));
        Localized.ariaLabel(bar, labelKey);
        action.root.addClassName("has-bar");
        action.root.addComponentAtIndex(2, bar);
        return action;
    }

    public NextAction value(String text) {
        value.setText(text);
        return this;
    }

    public NextAction value(Signal<String> text) {
        value.bindText(text);
        return this;
    }

    public NextAction detail(String text) {
        detail.setText(text);
        return this;
    }

    public NextAction detail(Signal<String> text) {
        detail.bindText(text);
        return this;
    }

    public Component component() {
        return root;
    }

    public static Div row(NextAction... actions) {
        Div row = Parts.div("qd-next-actions");
        for (NextAction action : actions) {
            row.add(action.root);
        }
        return row;
    }
}
