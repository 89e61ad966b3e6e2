package io.qudao.admin.settings;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.Command;
import io.qudao.admin.part.Labelled;
import io.qudao.ui.Localized;
import io.qudao.ui.brand.Brand;
import java.util.Locale;

/** A colour, typed as {@code #rrggbb} or picked with the browser's own picker. */
final class ColourField extends TextField {

    private final Input picker = new Input(ValueChangeMode.EAGER);

    ColourField(String labelKey, Command changed) {
        Labelled.of(this, labelKey);
        setAllowedCharPattern("[#0-9a-fA-F]");
        setMaxLength(7);
        setValueChangeMode(ValueChangeMode.EAGER);
        picker.setType("color");
        picker.getElement().setAttribute("slot", "prefix");
        picker.getStyle()
                .set("width", "28px")
                .set("height", "24px")
                .set("padding", "0")
                .set("border", "0")
                .set("background", "none");
        Localized.ariaLabel(picker, "admin.settings.colour.pick");
        setPrefixComponent(picker);
        picker.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                setValue(change.getValue());
                changed.execute();
            }
        });
        addValueChangeListener(change -> {
            if (isColour()) {
                picker.setValue(colour());
            }
            if (change.isFromClient()) {
                changed.execute();
            }
        });
    }

    boolean isColour() {
        return Brand.isColour(getValue());
    }

    /** As the settings keep it: in small letters. */
    String colour() {
        return getValue().toLowerCase(Locale.ROOT);
    }
}
