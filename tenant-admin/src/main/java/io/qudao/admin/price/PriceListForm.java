package io.qudao.admin.price;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.qudao.admin.part.DistributorChoice;
import io.qudao.admin.part.FormDialog;
import io.qudao.admin.part.Labelled;
import io.qudao.distributor.Distributor;
import io.qudao.distributor.DistributorQueries;
import io.qudao.pricing.PriceList;
import io.qudao.pricing.PriceListDraft;
import io.qudao.pricing.PriceListKind;
import io.qudao.pricing.PriceTier;
import io.qudao.pricing.PriceTiers;
import io.qudao.pricing.SavePriceList;
import io.qudao.ui.Localized;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A price list's name, for whom it is, and how it ranks. */
final class PriceListForm {

    private final TextField code = Labelled.of(new TextField(), "admin.code", "admin.code.help");
    private final TextField name = Labelled.of(new TextField(), "admin.name");
    private final Select<PriceListKind> kind = Labelled.of(new Select<>(), "admin.prices.kind");
    private final Select<PriceTier> tier = Labelled.of(new Select<>(), "admin.tier");
    private final DistributorChoice distributor;
    private final TextField region = Labelled.of(new TextField(), "admin.region");
    private final IntegerField priority =
            Labelled.of(new IntegerField(), "admin.prices.priority", "admin.prices.priority.help");
    private final Checkbox exclusive = Labelled.of(new Checkbox(), "admin.prices.exclusive");
    private final Checkbox active = Labelled.of(new Checkbox(), "admin.prices.active");
    private final SavePriceList save;

    PriceListForm(PriceTiers tiers, DistributorQueries distributors, SavePriceList save) {
        this.save = save;
        distributor = new DistributorChoice(distributors, "admin.order.distributor", null);
        kind.setItems(PriceListKind.values());
        kind.setItemLabelGenerator(value -> Localized.text("admin.price.kind." + value));
        kind.addValueChangeListener(change -> showKind(change.getValue()));
        tier.setItems(tiers.all());
        tier.setItemLabelGenerator(value -> value.name(Localized.language()));
        priority.setStepButtonsVisible(true);
        priority.setValue(0);
        active.setValue(true);
        kind.setValue(PriceListKind.TIER);
    }

    /** @param before null for a new list */
    void open(@Nullable PriceList before, DistributorQueries distributors, SerializableConsumer<String> done) {
        if (before != null) {
            show(before, distributors);
        }
        Integer version = before == null ? null : before.version();
        new FormDialog(Localized.text(before == null ? "admin.prices.new" : "admin.prices.edit"), "ui.save")
                .field("code", code)
                .field("name", name)
                .field("kind", kind)
                .field("tier", tier)
                .field("distributor", distributor)
                .field("region", region)
                .field("priority", priority)
                .field("exclusive", exclusive)
                .field("active", active)
                .onSave(
                        () -> save.save(draft(before), version),
                        () -> done.accept(code.getValue().strip()))
                .open();
    }

    private void show(PriceList list, DistributorQueries distributors) {
        code.setValue(list.code());
        code.setReadOnly(true);
        name.setValue(list.name());
        kind.setValue(list.kind());
        tier.getListDataView()
                .getItems()
                .filter(item -> item.code().equals(list.tier()))
                .findFirst()
                .ifPresent(tier::setValue);
        if (list.distributor() != null) {
            distributor.setValue(distributors.required(list.distributor()));
        }
        region.setValue(Objects.requireNonNullElse(list.region(), ""));
        priority.setValue(list.priority());
        exclusive.setValue(list.exclusive());
        active.setValue(list.active());
    }

    private void showKind(PriceListKind chosen) {
        tier.setVisible(chosen == PriceListKind.TIER);
        distributor.setVisible(chosen == PriceListKind.DISTRIBUTOR);
        region.setVisible(chosen == PriceListKind.REGION);
    }

    private PriceListDraft draft(@Nullable PriceList before) {
        PriceListKind chosen = kind.getValue();
        PriceTier ofTier = tier.getValue();
        Distributor ofDistributor = distributor.getValue();
        return new PriceListDraft(
                code.getValue().strip(),
                name.getValue().isBlank()
                        ? code.getValue().strip()
                        : name.getValue().strip(),
                chosen,
                chosen == PriceListKind.TIER && ofTier != null ? ofTier.code() : null,
                chosen == PriceListKind.DISTRIBUTOR && ofDistributor != null ? ofDistributor.code() : null,
                chosen == PriceListKind.REGION && !region.getValue().isBlank()
                        ? region.getValue().strip()
                        : null,
                before == null ? null : before.currency().getCurrencyCode(),
                Objects.requireNonNullElse(priority.getValue(), 0),
                exclusive.getValue(),
                active.getValue());
    }
}
