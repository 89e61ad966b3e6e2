package io.qudao.operator;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import io.qudao.tenancy.Tenant;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Banner;
import io.qudao.ui.component.Parts;
import io.qudao.ui.problem.Problems;
import java.util.Map;

/**
 * Asks before a tenant is changed as a whole: says what it means, takes the reason, and stays open with the cause if it is
 * refused. Texts are {@code <key>.title}, {@code <key>.text} and {@code <key>}.
 */
final class DeedDialog extends Dialog {

    private static final int LONGEST_REASON = 500;

    private final TextArea reason = new TextArea();
    private final Div content = Parts.div("qd-stack");
    private final Banner refused = Banner.hidden(Tone.BAD);
    private final Button confirm;

    private DeedDialog(String key, Tenant tenant, SerializableConsumer<String> deed) {
        setHeaderTitle(Localized.text(key + ".title", tenant.company()));
        setWidth("min(480px, calc(100vw - 32px))");
        confirm = Localized.button(key, ButtonVariant.PRIMARY);
        confirm.addClickListener(click -> attempt(deed));
        Button cancel = Localized.button("ui.cancel");
        cancel.addClickListener(click -> close());
        getFooter().add(cancel, confirm);
        content.add(new Paragraph(Localized.text(key + ".text", tenant.company())), refused);
        add(content);
        open();
    }

    static void plain(String key, Tenant tenant, Command deed) {
        new DeedDialog(key, tenant, nothing -> deed.execute());
    }

    static void withReason(String key, Tenant tenant, SerializableConsumer<String> deed) {
        DeedDialog dialog = new DeedDialog(key, tenant, deed);
        dialog.confirm.addThemeVariants(ButtonVariant.ERROR);
        dialog.askReason("operator.reason");
        dialog.reason.setRequiredIndicatorVisible(true);
        dialog.reason.focus();
    }

    /** For what has no way back: the address has to be typed. */
    static void withTypedName(String key, Tenant tenant, SerializableConsumer<String> deed) {
        DeedDialog dialog = new DeedDialog(key, tenant, deed);
        dialog.confirm.addThemeVariants(ButtonVariant.ERROR);
        dialog.confirm.setEnabled(false);
        dialog.askReason("operator.reason.optional");
        TextField name = new TextField(Localized.text("operator.close.type", tenant.slug()));
        name.setWidthFull();
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.addValueChangeListener(
                change -> dialog.confirm.setEnabled(change.getValue().equals(tenant.slug())));
        dialog.content.add(name);
        name.focus();
    }

    private void askReason(String labelKey) {
        reason.setLabel(Localized.text(labelKey));
        reason.setMaxLength(LONGEST_REASON);
        reason.setMinRows(2);
        reason.setWidthFull();
        content.add(reason);
    }

    private void attempt(SerializableConsumer<String> deed) {
        Map<String, HasValidation> fields = Map.of("reason", reason);
        if (Problems.attempt(() -> deed.accept(reason.getValue()), fields, refused)) {
            close();
        }
    }
}
