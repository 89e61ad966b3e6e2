package io.qudao.portal.orders;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Banner;
import io.qudao.ui.component.Parts;
import io.qudao.ui.problem.Problems;
import java.util.Map;
import java.util.function.Consumer;

/** Asks why an order is to be cancelled. */
final class CancelDialog extends Dialog {

    private final TextArea reason = new TextArea(Localized.text("portal.cancel.reason"));
    private final Banner banner = Banner.hidden(Tone.BAD);

    /** @param cancel takes the reason; may refuse */
    CancelDialog(String number, Consumer<String> cancel) {
        setHeaderTitle(Localized.text("portal.cancel.title", number));
        setWidth("min(460px, calc(100vw - 32px))");
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setMaxLength(500);
        add(Parts.div("qd-form is-single", banner, new Paragraph(Localized.text("portal.cancel.text")), reason));
        Button confirm = new Button(Localized.text("portal.cancel"));
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        confirm.addClickListener(click -> {
            if (Problems.attempt(() -> cancel.accept(reason.getValue()), Map.of("reason", reason), banner)) {
                close();
            }
        });
        getFooter().add(new Button(Localized.text("portal.cancel.keep"), click -> close()), confirm);
    }
}
