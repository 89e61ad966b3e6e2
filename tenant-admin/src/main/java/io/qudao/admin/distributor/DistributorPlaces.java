package io.qudao.admin.distributor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import io.qudao.access.Permission;
import io.qudao.admin.part.FormDialog;
import io.qudao.admin.part.Labelled;
import io.qudao.admin.part.Rights;
import io.qudao.distributor.Distributor;
import io.qudao.distributor.DistributorAddress;
import io.qudao.kernel.Problem;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Parts;
import io.qudao.ui.component.StatusBadge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a distributor's goods go. */
final class DistributorPlaces {

    private final Distributor distributor;
    private final DistributorDeeds deeds;
    private final Command reload;

    DistributorPlaces(Distributor distributor, DistributorDeeds deeds, Command reload) {
        this.distributor = distributor;
        this.deeds = deeds;
        this.reload = reload;
    }

    Component all() {
        List<DistributorAddress> addresses = deeds.addresses().of(distributor.id());
        Div list = Parts.div("qd-stack");
        if (addresses.isEmpty()) {
            list.add(Localized.span("qd-sub", "admin.address.none"));
        }
        addresses.forEach(address -> list.add(one(address)));
        if (Rights.may(Permission.DISTRIBUTORS_WRITE)) {
            Button add = Localized.button("admin.address.new", ButtonVariant.SMALL);
            add.setIcon(Icon.of("plus"));
            add.addClickListener(click -> add());
            list.add(Parts.div("qd-row", add));
        }
        return list;
    }

    private static Component one(DistributorAddress address) {
        Div line = Parts.div(
                "qd-row",
                Parts.div(
                        "qd-grow",
                        Parts.span("qd-line-1", address.line()),
                        Parts.span("qd-line-2", address.recipient() + " " + DistributorTable.text(address.phone()))));
        if (address.preferred()) {
            line.add(new StatusBadge(Tone.NEUTRAL, "admin.address.preferred"));
        }
        return line;
    }

    private void add() {
        TextField recipient = Labelled.of(new TextField(), "admin.address.recipient");
        TextField phone = Labelled.of(new TextField(), "admin.distributor.phone");
        TextField region = Labelled.of(new TextField(), "admin.region");
        TextArea line = Labelled.of(new TextArea(), "admin.address.line");
        new FormDialog(Localized.text("admin.address.new"), "ui.save")
                .field("recipient", recipient)
                .field("phone", phone)
                .field("region", region)
                .field("line", line)
                .onSave(
                        () -> {
                            refuseBlank("recipient", recipient.getValue());
                            refuseBlank("line", line.getValue());
                            deeds.addresses()
                                    .add(
                                            distributor.id(),
                                            recipient.getValue().strip(),
                                            text(phone),
                                            text(region),
                                            line.getValue().strip());
                        },
                        reload)
                .open();
    }

    private static void refuseBlank(String field, String value) {
        if (value.isBlank()) {
            throw Problem.of(AddressFormProblem.VALUE_MISSING).atField(field).refused();
        }
    }

    private static @Nullable String text(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }
}
