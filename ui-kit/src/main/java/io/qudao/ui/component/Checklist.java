package io.qudao.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import java.util.List;

/** First steps of someone new, with how many are done. */
public final class Checklist extends Div {

    public Checklist(List<Step> steps) {
        long done = steps.stream().filter(Step::done).count();
        ProgressBar bar = new ProgressBar(0, Math.max(1, steps.size()), done);
        Localized.ariaLabel(bar, "ui.checklist.progress", done, steps.size());
        add(Parts.div("qd-progress", bar, Localized.span("", "ui.checklist.progress", done, steps.size())));
        UnorderedList list = new UnorderedList();
        list.setClassName("qd-checklist");
        steps.forEach(step -> list.add(item(step)));
        add(list);
    }

    private static ListItem item(Step step) {
        ListItem item = new ListItem(Parts.div("qd-check", check(step)), text(step));
        if (step.done()) {
            item.addClassName("is-done");
            item.add(Localized.span("qd-hidden", "ui.done"));
        } else {
            Anchor go = new Anchor(step.href());
            go.getElement().setAttribute("router-link", true);
            go.addClassNames("qd-button-link", "is-small");
            go.add(Localized.span("", step.actionKey()));
            item.add(go);
        }
        return item;
    }

    private static Component[] check(Step step) {
        return step.done() ? new Component[] {Icon.of("check")} : new Component[0];
    }

    private static Div text(Step step) {
        return Parts.div(
                "qd-check-text",
                Localized.span("qd-check-title", step.titleKey()),
                Localized.span("qd-check-detail", step.detailKey()));
    }

    /** @param actionKey text of the link to where the step is done */
    public record Step(String titleKey, String detailKey, String actionKey, String href, boolean done) {}
}
