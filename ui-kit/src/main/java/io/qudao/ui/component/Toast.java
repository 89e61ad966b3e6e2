package io.qudao.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import io.qudao.ui.Localized;
import java.util.List;

/** A short message about what was just done. Bad news stays until it is closed. */
public final class Toast {

    private static final int SHORT_MILLIS = 3_000;

    private Toast() {}

    public static void success(String text) {
        Notification toast = Notification.show(text, SHORT_MILLIS, Notification.Position.BOTTOM_CENTER);
        toast.addThemeVariants(NotificationVariant.SUCCESS);
    }

    public static void error(String text) {
        error(List.of(text));
    }

    /** All of them, one below the other. */
    public static void error(List<String> texts) {
        Notification toast = new Notification();
        toast.addThemeVariants(NotificationVariant.ERROR);
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        toast.setDuration(0);
        toast.setAssertive(true);
        Div lines = Parts.div("qd-grow");
        texts.forEach(text -> lines.add(new Div(text)));
        Button close = Localized.iconButton("x", "ui.close");
        close.addClickListener(click -> toast.close());
        toast.add(Parts.div("qd-toast", lines, close));
        toast.open();
    }
}
