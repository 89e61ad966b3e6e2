package io.qudao.admin.imports;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.Command;
import io.qudao.admin.part.DistributorChoice;
import io.qudao.admin.part.Labelled;
import io.qudao.files.DateOrder;
import io.qudao.files.NumberStyle;
import io.qudao.imports.ImportOptions;
import io.qudao.imports.ImportPreview;
import io.qudao.inventory.Warehouse;
import io.qudao.pricing.PriceList;
import io.qudao.ui.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a file is to be read, and where its rows go that do not say. */
final class ImportOptionsForm extends Div {

    private static final List<String> ENCODINGS =
            List.of("UTF-8", "GB18030", "GBK", "Big5", "UTF-16LE", "windows-1252");
    private static final int MOST_LISTS = 500;

    private final Select<String> encoding = Labelled.of(new Select<>(), "admin.import.encoding");
    private final Select<String> sheet = Labelled.of(new Select<>(), "admin.import.sheet");
    private final Select<NumberStyle> numbers = Labelled.of(new Select<>(), "admin.import.numbers");
    private final Select<DateOrder> dates = Labelled.of(new Select<>(), "admin.import.dates");
    private final Select<PriceList> priceList =
            Labelled.of(new Select<>(), "admin.prices.list", "admin.import.pricelist.help");
    private final Select<Warehouse> warehouse =
            Labelled.of(new Select<>(), "admin.stock.warehouse", "admin.import.warehouse.help");
    private final DistributorChoice distributor;
    private final Checkbox allOrNothing = Labelled.of(new Checkbox(), "admin.import.all");

    /** @param readAgain told when the file has to be read in another way */
    ImportOptionsForm(ImportDeeds deeds, String kind, ImportPreview preview, ImportOptions options, Command readAgain) {
        setClassName("qd-form");
        distributor = new DistributorChoice(deeds.distributors(), "admin.import.distributor", null);
        distributor.setClearButtonVisible(true);
        showEncoding(preview, readAgain);
        sheet.setItems(preview.sheets());
        sheet.setValue(preview.sheet());
        sheet.setVisible(preview.sheets().size() > 1);
        sheet.addValueChangeListener(change -> readAgain.execute());
        numbers.setItems(NumberStyle.values());
        numbers.setItemLabelGenerator(style -> Localized.text("admin.import.numbers." + style));
        numbers.setValue(options.numbers());
        dates.setItems(DateOrder.values());
        dates.setItemLabelGenerator(order -> Localized.text("admin.import.dates." + order));
        dates.setValue(options.dates());
        allOrNothing.setValue(options.allOrNothing());
        allOrNothing.addClassName("is-full");
        add(encoding, sheet, numbers, dates);
        switch (kind) {
            case "prices" -> addPriceLists(deeds);
            case "stock" -> addWarehouses(deeds);
            case "order-history" -> add(distributor);
            default -> {}
        }
        add(allOrNothing);
    }

    private void showEncoding(ImportPreview preview, Command readAgain) {
        if (preview.encoding() == null) {
            encoding.setVisible(false);
            return;
        }
        String found = preview.encoding().charset().name();
        List<String> all = new ArrayList<>(ENCODINGS);
        if (!all.contains(found)) {
            all.addFirst(found);
        }
        encoding.setItems(all);
        encoding.setValue(found);
        encoding.setHelperText(
                Localized.text("admin.import.encoding." + preview.encoding().reason()));
        encoding.addValueChangeListener(change -> readAgain.execute());
    }

    private void addPriceLists(ImportDeeds deeds) {
        List<PriceList> lists = deeds.priceLists().lists(null, MOST_LISTS).items();
        priceList.setItems(lists);
        priceList.setItemLabelGenerator(list -> list.name() + " (" + list.code() + ")");
        add(priceList);
    }

    private void addWarehouses(ImportDeeds deeds) {
        List<Warehouse> all = deeds.warehouses().all();
        warehouse.setItems(all);
        warehouse.setItemLabelGenerator(item -> item.name(Localized.language()));
        if (!all.isEmpty()) {
            warehouse.setValue(all.getFirst());
        }
        add(warehouse);
    }

    ImportOptions options() {
        return new ImportOptions(
                false,
                allOrNothing.getValue(),
                encoding.isVisible() ? encoding.getValue() : null,
                sheet.getValue(),
                numbers.getValue(),
                dates.getValue(),
                priceList.getValue() == null ? null : priceList.getValue().code(),
                warehouse.getValue() == null ? null : warehouse.getValue().code(),
                distributorCode());
    }

    private @Nullable String distributorCode() {
        return distributor.getValue() == null ? null : distributor.getValue().code();
    }

    /** By the names that refusals use. */
    Map<String, HasValidation> fields() {
        return Map.of(
                "encoding",
                encoding,
                "sheet",
                sheet,
                "priceList",
                priceList,
                "warehouse",
                warehouse,
                "distributor",
                distributor);
    }
}
