package io.qudao.admin.price;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import io.qudao.admin.part.FormDialog;
import io.qudao.admin.part.Labelled;
import io.qudao.admin.part.ProductChoice;
import io.qudao.catalog.Product;
import io.qudao.catalog.ProductQueries;
import io.qudao.catalog.UnitDraft;
import io.qudao.kernel.RefusedException;
import io.qudao.pricing.PriceDraft;
import io.qudao.pricing.PriceList;
import io.qudao.pricing.PriceListQueries.PriceRow;
import io.qudao.pricing.SavePrices;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Parts;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts one price into a list, or changes its amount and last day. */
final class PriceForm {

    private final PriceList list;
    private final SavePrices save;
    private final ComboBox<String> unit = Labelled.of(new ComboBox<>(), "admin.product.unit", "admin.price.unit.help");
    private final BigDecimalField minQuantity =
            Labelled.of(new BigDecimalField(), "admin.price.from", "admin.price.from.help");
    private final BigDecimalField amount = Labelled.of(new BigDecimalField(), "admin.price.amount");
    private final DatePicker validFrom =
            Labelled.of(new DatePicker(), "admin.price.validfrom", "admin.price.validfrom.help");
    private final DatePicker validTo = Labelled.of(new DatePicker(), "admin.price.validto", "admin.price.validto.help");

    PriceForm(PriceList list, SavePrices save) {
        this.list = list;
        this.save = save;
        amount.setPrefixComponent(Parts.span("qd-dim", list.currency().getCurrencyCode()));
        amount.setRequiredIndicatorVisible(true);
    }

    void create(ProductQueries products, Command done) {
        ProductChoice product = new ProductChoice(products, "admin.line.product", null);
        product.setRequiredIndicatorVisible(true);
        product.addValueChangeListener(change -> showUnits(change.getValue()));
        dialog("admin.price.new")
                .field("sku", product)
                .field("unit", unit)
                .field("minQuantity", minQuantity)
                .field("amount", amount)
                .field("validFrom", validFrom)
                .field("validTo", validTo)
                .onSave(
                        () -> save(
                                product.getValue() == null
                                        ? ""
                                        : product.getValue().sku()),
                        done)
                .open();
    }

    /** Unit, break and first day tell prices apart, so they stay. */
    void change(PriceRow price, Command done) {
        TextField product = Labelled.of(new TextField(), "admin.line.product");
        product.setValue(price.sku() + " · " + price.productName());
        product.setReadOnly(true);
        unit.setItems(price.unit());
        unit.setValue(price.unit());
        unit.setReadOnly(true);
        minQuantity.setValue(price.minQuantity().stripTrailingZeros());
        minQuantity.setReadOnly(true);
        validFrom.setValue(price.validFrom());
        validFrom.setReadOnly(true);
        validTo.setValue(price.validTo());
        amount.setValue(new BigDecimal(price.amount().stripTrailingZeros().toPlainString()));
        amount.setAutofocus(true);
        dialog("admin.price.change")
                .field("sku", product)
                .field("amount", amount)
                .field("unit", unit)
                .field("minQuantity", minQuantity)
                .field("validFrom", validFrom)
                .field("validTo", validTo)
                .onSave(() -> save(price.sku()), done)
                .open();
    }

    private FormDialog dialog(String titleKey) {
        return new FormDialog(Localized.text(titleKey, list.name()), "ui.save");
    }

    private void showUnits(@Nullable Product product) {
        unit.setItems(
                product == null
                        ? List.of()
                        : product.units().stream().map(UnitDraft::unit).toList());
        unit.setValue(product == null ? null : product.unit());
    }

    private void save(String sku) {
        BigDecimal price = amount.getValue();
        if (price == null) {
            throw io.qudao.kernel.Problem.of(PriceFormProblem.AMOUNT_MISSING)
                    .atField("amount")
                    .refused();
        }
        PriceDraft draft = new PriceDraft(
                sku, unit.getValue(), minQuantity.getValue(), price, validFrom.getValue(), validTo.getValue());
        RefusedException.throwIfAny(
                save.save(list.code(), List.of(draft)).getFirst().problems());
    }
}
