package io.qudao.ui.component;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import io.qudao.ui.Localized;
import java.util.List;

/** The steps of a long job and where it stands. */
public final class Stepper extends OrderedList {

    private final List<ListItem> items;

    public Stepper(String labelKey, List<String> stepKeys) {
        setClassName("qd-stepper");
        Localized.ariaLabel(this, labelKey);
        items = stepKeys.stream()
                .map(key -> new ListItem(Localized.span("qd-clip", key)))
                .toList();
        items.forEach(this::add);
        setCurrent(0);
    }

    /** @param step counted from 0; as many as there are steps means that all is done */
    public void setCurrent(int step) {
        for (int i = 0; i < items.size(); i++) {
            ListItem item = items.get(i);
            item.setClassName("is-done", i < step);
            item.setClassName("is-current", i == step);
            if (i == step) {
                item.getElement().setAttribute("aria-current", "step");
            } else {
                item.getElement().removeAttribute("aria-current");
            }
        }
    }
}
