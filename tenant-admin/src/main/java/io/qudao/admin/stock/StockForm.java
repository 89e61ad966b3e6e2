package io.qudao.admin.stock;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import io.qudao.admin.part.FormDialog;
import io.qudao.admin.part.Labelled;
import io.qudao.admin.part.ProductChoice;
import io.qudao.catalog.Product;
import io.qudao.catalog.ProductQueries;
import io.qudao.inventory.InventoryProblem;
import io.qudao.inventory.SetStock;
import io.qudao.inventory.Warehouse;
import io.qudao.kernel.Problem;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was counted, where, and why it differs. */
final class StockForm {

    private static final List<String> REASONS =
            List.of("admin.stock.reason.count", "admin.stock.reason.arrival", "admin.stock.reason.damage");

    private final SetStock set;
    private final Select<Warehouse> warehouse = Labelled.of(new Select<>(), "admin.stock.warehouse");
    private final BigDecimalField onHand = Labelled.of(new BigDecimalField(), "admin.stock.onhand");
    private final ComboBox<String> reason = Labelled.of(new ComboBox<>(), "admin.reason");

    StockForm(List<Warehouse> warehouses, SetStock set) {
        this.set = set;
        warehouse.setItems(warehouses);
        warehouse.setItemLabelGenerator(item -> item.name(Localized.language()));
        if (!warehouses.isEmpty()) {
            warehouse.setValue(warehouses.getFirst());
        }
        reason.setItems(REASONS.stream().map(key -> Localized.text(key)).toList());
        reason.setAllowCustomValue(true);
        reason.addCustomValueSetListener(typed -> reason.setValue(typed.getDetail()));
    }

    void change(ListedStock row, Command done) {
        TextField product = Labelled.of(new TextField(), "admin.line.product");
        product.setValue(row.level().sku() + " · " + row.name(Localized.language()));
        product.setReadOnly(true);
        items().filter(item -> item.code().equals(row.level().warehouse()))
                .findFirst()
                .ifPresent(warehouse::setValue);
        warehouse.setReadOnly(true);
        onHand.setValue(new BigDecimal(row.level().onHand().stripTrailingZeros().toPlainString()));
        Formats formats = Formats.here();
        onHand.setHelperText(
                Localized.text("admin.stock.kept", formats.quantity(row.level().reserved())));
        onHand.setAutofocus(true);
        dialog().field("sku", product)
                .field("warehouse", warehouse)
                .field("onHand", onHand)
                .field("reason", reason)
                .onSave(() -> save(row.level().sku()), done)
                .open();
    }

    void count(ProductQueries products, Command done) {
        ProductChoice product = new ProductChoice(products, "admin.line.product", null);
        dialog().field("sku", product)
                .field("warehouse", warehouse)
                .field("onHand", onHand)
                .field("reason", reason)
                .onSave(() -> save(sku(product.getValue())), done)
                .open();
    }

    private Stream<Warehouse> items() {
        return warehouse.getListDataView().getItems();
    }

    private static FormDialog dialog() {
        return new FormDialog(Localized.text("admin.stock.set"), "ui.save");
    }

    private static String sku(@Nullable Product product) {
        return product == null ? "" : product.sku();
    }

    private void save(String sku) {
        BigDecimal counted = onHand.getValue();
        if (counted == null) {
            throw Problem.of(StockFormProblem.ON_HAND_MISSING).atField("onHand").refused();
        }
        Warehouse place = warehouse.getValue();
        if (place == null) {
            throw Problem.of(InventoryProblem.UNKNOWN_WAREHOUSE, "")
                    .atField("warehouse")
                    .refused();
        }
        String why = reason.getValue() == null ? "" : reason.getValue();
        set.set(new SetStock.Count(place.code(), sku, counted), why);
    }
}
