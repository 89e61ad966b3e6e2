package io.qudao.admin.settings;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import io.qudao.admin.part.Changes;
import io.qudao.admin.part.Labelled;
import io.qudao.settings.Settings;
import io.qudao.settings.Settings.ReserveAt;
import io.qudao.settings.Settings.TaxRounding;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Parts;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What happens to an order that comes in. */
final class OrderPart extends SettingsPart {

    private final Checkbox approval = Labelled.of(new Checkbox(), "admin.settings.approval");
    private final Select<ReserveAt> reserveAt =
            Labelled.of(new Select<>(), "admin.settings.reserve", "admin.settings.reserve.help");
    private final BigDecimalField taxRate =
            Labelled.of(new BigDecimalField(), "admin.settings.taxrate", "admin.settings.taxrate.help");
    private final Select<TaxRounding> rounding =
            Labelled.of(new Select<>(), "admin.settings.rounding", "admin.settings.rounding.help");
    private @Nullable Settings read;

    OrderPart(Store store) {
        super(store);
        reserveAt.setItems(ReserveAt.values());
        rounding.setItems(TaxRounding.values());
        taxRate.setSuffixComponent(Parts.span("qd-dim", "%"));
        Localized.onLanguage(this, () -> {
            reserveAt.setItemLabelGenerator(item -> Localized.text("admin.settings.reserve." + item));
            rounding.setItemLabelGenerator(item -> Localized.text("admin.settings.rounding." + item));
        });
        Changes.tell(store::touched, approval, reserveAt, taxRate, rounding);
        approval.addClassName("is-full");
        compose("admin.settings.orders", Parts.div("qd-form", approval, reserveAt, taxRate, rounding));
    }

    @Override
    void show(Settings settings) {
        read = settings;
        approval.setValue(settings.approvalRequired());
        reserveAt.setValue(settings.reserveAt());
        taxRate.setValue(new BigDecimal(
                settings.defaultTaxRate().movePointRight(2).stripTrailingZeros().toPlainString()));
        rounding.setValue(settings.taxRounding());
    }

    @Override
    Settings changed() {
        Settings s = Objects.requireNonNull(read);
        return new Settings(
                s.companyName(),
                s.brandNames(),
                s.primaryColor(),
                s.secondaryColor(),
                s.logoFileId(),
                s.locale(),
                s.timeZone(),
                s.currency(),
                taxRate.getValue() == null
                        ? BigDecimal.ZERO
                        : taxRate.getValue().movePointLeft(2),
                approval.getValue(),
                reserveAt.getValue(),
                rounding.getValue(),
                s.version());
    }

    @Override
    Map<String, HasValidation> fields() {
        return Map.of("defaultTaxRate", taxRate);
    }
}
