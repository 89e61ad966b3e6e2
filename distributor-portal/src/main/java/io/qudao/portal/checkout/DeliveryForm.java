package io.qudao.portal.checkout;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import io.qudao.distributor.DistributorAddress;
import io.qudao.distributor.DistributorAddresses;
import io.qudao.ui.FieldTexts;
import io.qudao.ui.Formats;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Parts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Address, date and note of an order. */
final class DeliveryForm extends Div {

    private static final int LONGEST_NOTE = 2_000;

    private final transient DistributorAddresses addresses;
    private final long distributor;
    private final RadioButtonGroup<DistributorAddress> address = new RadioButtonGroup<>();
    private final Div none = Parts.div("qd-cart-hint", Localized.span("", "portal.address.none"));
    private final DatePicker date;
    private final TextArea note = new TextArea();

    DeliveryForm(DistributorAddresses addresses, long distributor, Clock clock) {
        this.addresses = addresses;
        this.distributor = distributor;
        this.date = dates(LocalDate.now(clock.withZone(Formats.here().zone())));
        setClassName("qd-form is-single");
        address.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        address.setItemLabelGenerator(DistributorAddress::label);
        note.setMaxLength(LONGEST_NOTE);
        note.setMinRows(2);
        Localized.onLanguage(this, this::label);
        Button add = Localized.button("portal.address.new", ButtonVariant.TERTIARY);
        add.setIcon(Icon.of("plus"));
        add.addClickListener(click -> new AddressDialog((recipient, phone, line) -> {
                    addresses.add(distributor, recipient, phone, null, line);
                    load(true);
                })
                .open());
        add(address, none, Parts.div("", add), date, note);
        load(false);
    }

    private void label() {
        address.setLabel(Localized.text("portal.address"));
        date.setLabel(Localized.text("portal.date"));
        date.setHelperText(Localized.text("portal.date.help"));
        note.setLabel(Localized.text("portal.note"));
        note.setPlaceholder(Localized.text("portal.note.help"));
    }

    private void load(boolean added) {
        List<DistributorAddress> known = addresses.of(distributor);
        address.setItems(known);
        none.setVisible(known.isEmpty());
        if (!known.isEmpty()) {
            address.setValue(added ? newest(known) : known.getFirst());
        }
    }

    private static DistributorAddress newest(List<DistributorAddress> known) {
        return known.stream()
                .max(java.util.Comparator.comparingLong(DistributorAddress::id))
                .orElseThrow();
    }

    private static DatePicker dates(LocalDate today) {
        DatePicker picker = FieldTexts.of(new DatePicker());
        picker.setMin(today);
        picker.setClearButtonVisible(true);
        return picker;
    }

    Delivery delivery() {
        DistributorAddress chosen = address.getValue();
        String text = note.getValue().strip();
        return new Delivery(chosen == null ? null : chosen.label(), date.getValue(), text.isEmpty() ? null : text);
    }

    /** By the names that the order's refusals use. */
    Map<String, HasValidation> fields() {
        return Map.of("requestedDate", date, "note", note);
    }
}
