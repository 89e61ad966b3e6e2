package io.qudao.admin.distributor;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.qudao.admin.part.DistributorChoice;
import io.qudao.admin.part.FormDialog;
import io.qudao.admin.part.Labelled;
import io.qudao.distributor.Distributor;
import io.qudao.distributor.DistributorDraft;
import io.qudao.distributor.DistributorQueries;
import io.qudao.distributor.SaveDistributors;
import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import io.qudao.pricing.PriceTier;
import io.qudao.pricing.PriceTiers;
import io.qudao.ui.Localized;
import org.jspecify.annotations.Nullable;

/** A distributor's facts. */
final class DistributorForm {

    private final TextField code = Labelled.of(new TextField(), "admin.code", "admin.code.help");
    private final TextField name = Labelled.of(new TextField(), "admin.distributor.name");
    private final Select<PriceTier> tier = Labelled.of(new Select<>(), "admin.tier");
    private final DistributorChoice parent;
    private final TextField region = Labelled.of(new TextField(), "admin.region", "admin.region.help");
    private final TextField contact = Labelled.of(new TextField(), "admin.distributor.contact");
    private final TextField phone = Labelled.of(new TextField(), "admin.distributor.phone");
    private final EmailField email = Labelled.of(new EmailField(), "admin.email");
    private final IntegerField terms = Labelled.of(new IntegerField(), "admin.distributor.terms");
    private final DistributorQueries distributors;
    private final SaveDistributors save;
    private @Nullable Distributor before;

    DistributorForm(DistributorQueries distributors, PriceTiers tiers, SaveDistributors save) {
        this.distributors = distributors;
        this.save = save;
        parent = new DistributorChoice(distributors, "admin.distributor.parent", null);
        parent.setClearButtonVisible(true);
        tier.setItems(tiers.all());
        tier.setItemLabelGenerator(item -> item == null ? "" : item.name(Localized.language()));
        terms.setMin(0);
        terms.setStepButtonsVisible(true);
    }

    /**
     * @param distributor null for a new one
     * @param done gets the code
     */
    void open(@Nullable Distributor distributor, SerializableConsumer<String> done) {
        before = distributor;
        if (distributor != null) {
            show(distributor);
        }
        new FormDialog(
                        Localized.text(distributor == null ? "admin.distributor.new" : "admin.distributor.edit"),
                        "ui.save")
                .wide()
                .field("code", code)
                .field("name", name)
                .field("tier", tier)
                .field("parent", parent)
                .field("contactName", contact)
                .field("phone", phone)
                .field("email", email)
                .field("region", region)
                .field("paymentTermsDays", terms)
                .onSave(this::save, () -> done.accept(code.getValue().strip()))
                .open();
    }

    private void show(Distributor distributor) {
        code.setValue(distributor.code());
        code.setReadOnly(true);
        name.setValue(distributor.name());
        tier.getListDataView()
                .getItems()
                .filter(item -> item.code().equals(distributor.tier()))
                .findFirst()
                .ifPresent(tier::setValue);
        if (distributor.parent() != null) {
            parent.setValue(distributors.required(distributor.parent()));
        }
        region.setValue(DistributorTable.text(distributor.region()));
        contact.setValue(DistributorTable.text(distributor.contactName()));
        phone.setValue(DistributorTable.text(distributor.phone()));
        email.setValue(DistributorTable.text(distributor.email()));
        terms.setValue(distributor.paymentTermsDays());
    }

    private void save() {
        Distributor existing = before;
        if (existing == null && isTaken(code.getValue().strip())) {
            throw Problem.of(DistributorFormProblem.CODE_EXISTS, code.getValue().strip())
                    .atField("code")
                    .refused();
        }
        save.replace(draft(existing), existing == null ? null : existing.version());
    }

    /** A new distributor must not silently change one that is there. */
    private boolean isTaken(String typed) {
        try {
            return !typed.isEmpty() && distributors.required(typed).code().equals(typed);
        } catch (RefusedException unknown) {
            return false;
        }
    }

    /** The form says all of a distributor, so what it leaves empty is cleared. */
    private DistributorDraft draft(@Nullable Distributor existing) {
        PriceTier chosen = tier.getValue();
        Distributor upper = parent.getValue();
        return new DistributorDraft(
                code.getValue().strip(),
                text(name),
                chosen == null ? null : chosen.code(),
                upper == null ? null : upper.code(),
                text(region),
                null,
                null,
                email.getValue().isBlank() ? null : email.getValue().strip(),
                text(phone),
                text(contact),
                terms.getValue(),
                existing == null ? null : existing.externalId());
    }

    private static @Nullable String text(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }
}
