package io.qudao.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import java.util.List;

/** A short message about what was just done. Bad news stays until it is closed. */
public final class Toast {

    private static final int SHORT_MILLIS = 3_000;

    private Toast() {}

    public static void success(String text) {
        Notification toast = toast(NotificationVariant.SUCCESS, SHORT_MILLIS);
        toast.add(line(Tone.OK, "check-circle", new Span(text)));
        toast.open();
    }

    public static void error(String text) {
        error(List.of(text));
    }

    /** All of them, one below the other. */
    public static void error(List<String> texts) {
        Notification toast = toast(NotificationVariant.ERROR, 0);
        toast.setAssertive(true);
        Div lines = Parts.div("qd-grow");
        texts.forEach(text -> lines.add(new Div(text)));
        Button close = Localized.iconButton("x", "ui.close");
        close.addClickListener(click -> toast.close());
        toast.add(line(Tone.BAD, "alert", lines, close));
        toast.open();
    }

    private static Notification toast(NotificationVariant variant, int millis) {
        Notification toast = new Notification();
        toast.addThemeVariants(variant);
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        toast.setDuration(millis);
        return toast;
    }

    private static Div line(Tone tone, String icon, Component... content) {
        Div line = Parts.div("qd-toast " + tone.className(), Icon.of(icon));
        line.add(content);
        return line;
    }
}
