package io.qudao.admin.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Banner;
import io.qudao.ui.component.Parts;
import io.qudao.ui.problem.Problems;
import java.util.HashMap;
import java.util.Map;

/** A short form above the page. It stays open, with the reasons beside the fields, until what it asks for is done. */
public final class FormDialog extends Dialog {

    private final Map<String, HasValidation> fields = new HashMap<>();
    private final Banner rest = Banner.hidden(Tone.BAD);
    private final Div form = Parts.div("qd-form is-single", rest);
    private final Button save;

    /**
     * @param title in the reader's language
     * @param saveKey names the deed
     */
    public FormDialog(String title, String saveKey) {
        setHeaderTitle(title);
        setWidth("min(480px, calc(100vw - 32px))");
        save = Localized.button(saveKey, ButtonVariant.PRIMARY);
        Button cancel = Localized.button("ui.cancel", ButtonVariant.TERTIARY);
        cancel.addClickListener(click -> close());
        getFooter().add(cancel, save);
        add(form);
    }

    /** For forms of two columns, tables. */
    public FormDialog wide() {
        setWidth("min(820px, calc(100vw - 32px))");
        form.removeClassName("is-single");
        return this;
    }

    /** @param name as {@link io.qudao.kernel.Problem#field()} calls it */
    public <F extends Component & HasValidation> FormDialog field(String name, F field) {
        fields.put(name, field);
        form.add(field);
        return this;
    }

    /** Something that is no field, over the whole width. */
    public FormDialog note(Component component) {
        component.getElement().getClassList().add("is-full");
        form.add(component);
        return this;
    }

    public FormDialog destructive() {
        save.addThemeVariants(ButtonVariant.ERROR);
        return this;
    }

    /**
     * @param deed what saving does; refused, the form shows why and stays
     * @param done afterwards
     */
    public FormDialog onSave(Command deed, Command done) {
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            boolean saved = false;
            try {
                saved = Problems.attempt(deed::execute, fields, rest);
            } finally {
                save.setEnabled(!saved);
            }
            if (saved) {
                close();
                done.execute();
            }
        });
        return this;
    }
}
