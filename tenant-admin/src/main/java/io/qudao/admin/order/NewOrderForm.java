package io.qudao.admin.order;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.Command;
import io.qudao.admin.part.DistributorChoice;
import io.qudao.admin.part.Labelled;
import io.qudao.admin.part.ProductChoice;
import io.qudao.catalog.ProductQueries;
import io.qudao.catalog.ProductStatus;
import io.qudao.distributor.Distributor;
import io.qudao.distributor.DistributorAddress;
import io.qudao.distributor.DistributorAddresses;
import io.qudao.distributor.DistributorQueries;
import io.qudao.distributor.DistributorStatus;
import io.qudao.ordering.OrderSource;
import io.qudao.ordering.PlaceOrderCommand;
import io.qudao.storefront.TypedLines;
import io.qudao.storefront.TypedLines.TypedLine;
import io.qudao.ui.component.Parts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** For whom, what, when and where to. Told by its listener of every change that asks for a new check. */
final class NewOrderForm extends Div {

    private static final int PAUSE_MILLIS = 500;

    private final DistributorChoice distributor;
    private final ProductChoice product;
    private final TextArea lines = Labelled.of(new TextArea(), "admin.new.lines", "admin.new.lines.help");
    private final DatePicker wanted = Labelled.of(new DatePicker(), "admin.order.wanted");
    private final ComboBox<String> shipTo = Labelled.of(new ComboBox<>(), "admin.order.shipto");
    private final TextField note = Labelled.of(new TextField(), "admin.order.note");

    NewOrderForm(
            DistributorQueries distributors, DistributorAddresses addresses, ProductQueries products, Command changed) {
        setClassName("qd-form is-single");
        distributor = new DistributorChoice(distributors, "admin.order.distributor", DistributorStatus.ACTIVE);
        distributor.addValueChangeListener(change -> {
            showAddresses(change.getValue(), addresses);
            changed.execute();
        });
        product = new ProductChoice(products, "admin.new.add", ProductStatus.PUBLISHED);
        product.addValueChangeListener(change -> {
            if (change.getValue() != null && change.isFromClient()) {
                append(change.getValue().sku() + " "
                        + change.getValue().minOrder().stripTrailingZeros().toPlainString());
                product.clear();
                changed.execute();
            }
        });
        lines.setMinRows(8);
        lines.setMaxRows(16);
        lines.setValueChangeMode(ValueChangeMode.LAZY);
        lines.setValueChangeTimeout(PAUSE_MILLIS);
        lines.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.execute();
            }
        });
        shipTo.setAllowCustomValue(true);
        shipTo.addCustomValueSetListener(typed -> shipTo.setValue(typed.getDetail()));
        add(distributor, lines, product, Parts.div("qd-form", wanted, note), shipTo);
    }

    /** Fields by the names that refusals use. */
    Map<String, HasValidation> fields() {
        return Map.of("distributor", distributor, "requestedDate", wanted, "note", note, "shipTo", shipTo);
    }

    @Nullable
    Distributor distributor() {
        return distributor.getValue();
    }

    void choose(Distributor chosen) {
        distributor.setValue(chosen);
    }

    List<TypedLine> typed() {
        return TypedLines.read(lines.getValue());
    }

    PlaceOrderCommand command(String submissionKey) {
        return new PlaceOrderCommand(
                Objects.requireNonNull(distributor.getValue()).code(),
                OrderSource.CONSOLE,
                submissionKey,
                null,
                OrderCheck.lines(typed()),
                wanted.getValue(),
                text(shipTo.getValue()),
                text(note.getValue()));
    }

    private void append(String line) {
        String before = lines.getValue().stripTrailing();
        lines.setValue(before.isEmpty() ? line : before + "\n" + line);
    }

    private void showAddresses(@Nullable Distributor chosen, DistributorAddresses addresses) {
        List<String> labels = chosen == null
                ? List.of()
                : addresses.of(chosen.id()).stream()
                        .map(DistributorAddress::label)
                        .toList();
        shipTo.setItems(labels);
        shipTo.setValue(labels.isEmpty() ? null : labels.getFirst());
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
