package io.qudao.ui.component;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.Locale;

/** What happened to something, what happens now and what will. Both sides of an order see the same one. */
public final class Timeline extends OrderedList {

    public Timeline() {
        setClassName("qd-timeline");
    }

    public void setEntries(List<Entry> entries) {
        removeAll();
        entries.forEach(entry -> add(item(entry)));
    }

    private static ListItem item(Entry entry) {
        ListItem item = new ListItem(Parts.span("qd-timeline-title", entry.title()));
        item.setClassName("is-" + entry.state().name().toLowerCase(Locale.ROOT));
        if (!entry.detail().isEmpty()) {
            item.add(Parts.span("qd-timeline-detail", entry.detail()));
        }
        if (entry.state() == State.CURRENT) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    public enum State {
        DONE,
        CURRENT,
        PLANNED,
        ERROR
    }

    /** @param detail when, by whom, or what it waits for; may be empty */
    public record Entry(State state, String title, String detail) {}
}
