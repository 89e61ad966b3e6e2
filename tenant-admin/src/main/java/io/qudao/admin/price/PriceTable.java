package io.qudao.admin.price;

import com.vaadin.flow.component.grid.Grid;
import io.qudao.kernel.Money;
import io.qudao.pricing.PriceList;
import io.qudao.pricing.PriceListQueries;
import io.qudao.pricing.PriceListQueries.PriceRow;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import io.qudao.ui.table.ExportColumn;
import io.qudao.ui.table.ListTable;
import io.qudao.ui.table.PhoneRow;
import io.qudao.ui.table.TableSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The table of one list's prices. */
final class PriceTable {

    private PriceTable() {}

    /** @param list the chosen list, null while there is none */
    static ListTable<PriceRow> of(PriceListQueries prices, Supplier<@Nullable PriceList> list, Supplier<String> text) {
        ListTable<PriceRow> table = new ListTable<>(
                "prices", "admin.nav.prices", () -> source(prices, list.get(), text.get()), PriceRow::id);
        table.text("admin.product.sku", "170px", PriceRow::sku).setPartNameGenerator(row -> "num strong");
        table.text("admin.product.name", "260px", PriceRow::productName).setFlexGrow(1);
        table.text("admin.product.unit", "96px", PriceRow::unit);
        table.figure("admin.price.from", "110px", row -> Formats.here().quantity(row.minQuantity()));
        table.figure("admin.price.amount", "140px", row -> amount(row, list.get()))
                .setPartNameGenerator(row -> "num strong");
        table.text("admin.price.validfrom", "128px", row -> day(row.validFrom()))
                .setPartNameGenerator(row -> "num dim");
        table.text("admin.price.validto", "128px", row -> day(row.validTo())).setPartNameGenerator(row -> "num dim");
        table.onPhone(
                "admin.nav.prices",
                new PhoneRow<>(
                        PriceRow::sku,
                        row -> Tone.NEUTRAL,
                        row -> "",
                        PriceRow::productName,
                        row -> Localized.text(
                                "admin.price.phone", Formats.here().quantity(row.minQuantity()), row.unit()),
                        row -> amount(row, list.get())));
        table.grid().setSelectionMode(Grid.SelectionMode.NONE);
        return table;
    }

    static List<ExportColumn<PriceRow>> fileColumns() {
        return List.of(
                ExportColumn.of("admin.product.sku", PriceRow::sku),
                ExportColumn.of("admin.product.name", PriceRow::productName),
                ExportColumn.of("admin.product.unit", PriceRow::unit),
                ExportColumn.of("admin.price.from", PriceRow::minQuantity),
                ExportColumn.of("admin.price.amount", PriceRow::amount),
                ExportColumn.of("admin.price.validfrom", PriceRow::validFrom),
                ExportColumn.of("admin.price.validto", PriceRow::validTo));
    }

    private static String amount(PriceRow row, @Nullable PriceList list) {
        return list == null ? "" : Formats.here().money(Money.of(row.amount(), list.currency()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "—" : Formats.here().date(day);
    }

    private static TableSource<PriceRow> source(PriceListQueries prices, @Nullable PriceList chosen, String text) {
        return new TableSource<>() {
            @Override
            public List<PriceRow> page(@Nullable String sort, boolean descending, int offset, int limit) {
                return chosen == null ? List.of() : prices.prices(chosen.code(), text, offset, limit);
            }

            @Override
            public int count() {
                return chosen == null ? 0 : prices.countPrices(chosen.code(), text);
            }
        };
    }
}
