package io.qudao.admin.part;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;

/** Asks why, before something that somebody else will want to have explained. */
public final class ReasonDialog {

    private static final int LONGEST = 500;

    private ReasonDialog() {}

    /**
     * @param title in the reader's language
     * @param text who reads the reason and what follows
     * @param deed gets the reason
     */
    public static void ask(String title, String text, String saveKey, SerializableConsumer<String> deed, Command done) {
        TextArea reason = Labelled.of(new TextArea(), "admin.reason");
        reason.setMaxLength(LONGEST);
        reason.setMinRows(3);
        reason.focus();
        new FormDialog(title, saveKey)
                .destructive()
                .note(new Paragraph(text))
                .field("reason", reason)
                .onSave(() -> deed.accept(reason.getValue()), done)
                .open();
    }
}
