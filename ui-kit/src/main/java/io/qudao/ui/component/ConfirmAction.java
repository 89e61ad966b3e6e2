package io.qudao.ui.component;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.server.Command;
import io.qudao.ui.Localized;

/** Asks before something that cannot be undone or touches much. */
public final class ConfirmAction {

    private ConfirmAction() {}

    /** All texts are ready in the reader's language. The confirming word names the deed, never just "OK". */
    public static ConfirmDialog ask(String title, String text, String confirm, Command deed) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(text);
        dialog.setWidth("min(440px, calc(100vw - 32px))");
        dialog.setConfirmText(confirm);
        dialog.setCancelable(true);
        dialog.setCancelText(Localized.text("ui.cancel"));
        dialog.addConfirmListener(confirmed -> deed.execute());
        dialog.open();
        return dialog;
    }

    /** The same in the colour of danger. */
    public static ConfirmDialog askDestructive(String title, String text, String confirm, Command deed) {
        ConfirmDialog dialog = ask(title, text, confirm, deed);
        dialog.setConfirmButtonTheme("error primary");
        return dialog;
    }
}
