package io.qudao.portal.catalogue;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.qudao.storefront.CatalogueItem;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Banner;
import io.qudao.ui.component.Parts;
import io.qudao.ui.component.Toast;
import io.qudao.ui.problem.Problems;
import java.util.Map;
import java.util.function.Consumer;

/** Gives a product the number it has in the buyer's own books. */
final class OwnNumberForm extends Div {

    private static final int LONGEST = 64;

    private final TextField number = new TextField(Localized.text("portal.own"));
    private final Banner banner = Banner.hidden(Tone.BAD);
    private final transient Consumer<String> onNumber;

    OwnNumberForm(CatalogueItem item, Consumer<String> onNumber) {
        this.onNumber = onNumber;
        setClassName("qd-own-number");
        number.setValue(item.ownNumber() == null ? "" : item.ownNumber());
        number.setHelperText(Localized.text("portal.own.help"));
        number.setMaxLength(LONGEST);
        number.setManualValidation(true);
        number.setClearButtonVisible(true);
        number.addKeyDownListener(Key.ENTER, key -> save());
        Button save = new Button(Localized.text("ui.save"), click -> save());
        add(banner, Parts.div("qd-own-number-line", number, save));
    }

    private void save() {
        String typed = number.getValue().strip();
        if (Problems.attempt(() -> onNumber.accept(typed), Map.of("number", number), banner)) {
            Toast.success(Localized.text(typed.isEmpty() ? "portal.own.none" : "portal.own.saved", typed));
        }
    }
}
