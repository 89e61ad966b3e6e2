package io.qudao.admin.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import io.qudao.ui.FieldTexts;
import io.qudao.ui.Localized;

/** Labels of fields, and what fields say by themselves, in the reader's language. */
public final class Labelled {

    private Labelled() {}

    public static <F extends Component & HasLabel> F of(F field, String key) {
        Localized.onLanguage(field, () -> field.setLabel(Localized.text(key)));
        return FieldTexts.of(field);
    }

    /** With a line below it that says how to fill it in. */
    public static <F extends Component & HasLabel & HasHelper> F of(F field, String key, String helperKey) {
        Localized.onLanguage(field, () -> {
            field.setLabel(Localized.text(key));
            field.setHelperText(Localized.text(helperKey));
        });
        return FieldTexts.of(field);
    }
}
