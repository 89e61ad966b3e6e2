package io.qudao.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import java.util.List;

/** A message that stays on the page until its reason is gone. Read out when it appears. */
public final class Banner extends Div {

    private final Div text = Parts.div("qd-banner-text");

    public Banner(Tone tone) {
        setClassName("qd-banner");
        addClassName(tone.className());
        getElement().setAttribute("role", tone == Tone.BAD ? "alert" : "status");
        add(Icon.of(icon(tone)), text);
    }

    public static Banner ofKey(Tone tone, String key, Object... arguments) {
        Banner banner = new Banner(tone);
        banner.text.add(Localized.bind(new Span(), key, arguments));
        return banner;
    }

    /** A place for messages yet to come, hidden until then. */
    public static Banner hidden(Tone tone) {
        Banner banner = new Banner(tone);
        banner.setVisible(false);
        return banner;
    }

    /** One message is shown as it is, several as a list; none hides the banner. */
    public void show(List<String> messages) {
        text.removeAll();
        if (messages.size() == 1) {
            text.add(new Span(messages.getFirst()));
        } else if (!messages.isEmpty()) {
            UnorderedList list = new UnorderedList();
            messages.forEach(message -> list.add(new ListItem(message)));
            text.add(list);
        }
        setVisible(!messages.isEmpty());
    }

    public void clear() {
        show(List.of());
    }

    /** What mends it: a link or a small button. */
    public Banner withAction(Component action) {
        add(action);
        return this;
    }

    private static String icon(Tone tone) {
        return switch (tone) {
            case OK -> "check-circle";
            case WARN, BAD -> "alert";
            default -> "info";
        };
    }
}
