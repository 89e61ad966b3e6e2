package io.qudao.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.qudao.catalog.ProductDraft;
import io.qudao.catalog.SaveCategories;
import io.qudao.catalog.SaveProducts;
import io.qudao.catalog.UnitDraft;
import io.qudao.inventory.SetStock;
import io.qudao.inventory.Warehouses;
import io.qudao.kernel.SaveResult;
import io.qudao.pricing.PriceDraft;
import io.qudao.pricing.PriceTiers;
import io.qudao.pricing.SavePrices;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Lumen's categories, products, prices and stock. */
@Component
@ConditionalOnBooleanProperty("qudao.demo")
class LumenCatalogue {

    private final DemoFiles files = new DemoFiles("lumen");
    private final SaveCategories categories;
    private final SaveProducts products;
    private final PriceTiers tiers;
    private final SavePrices prices;
    private final Warehouses warehouses;
    private final SetStock stock;
    private final JsonMapper json;

    LumenCatalogue(
            SaveCategories categories,
            SaveProducts products,
            PriceTiers tiers,
            SavePrices prices,
            Warehouses warehouses,
            SetStock stock,
            JsonMapper json) {
        this.categories = categories;
        this.products = products;
        this.tiers = tiers;
        this.prices = prices;
        this.warehouses = warehouses;
        this.stock = stock;
        this.json = json;
    }

    /** Inside the tenant, as its owner. */
    void load() {
        categories.save(files.rows("categories.csv").stream()
                .map(row -> new SaveCategories.CategoryDraft(
                        row.getField("code"), names(row), Integer.parseInt(row.getField("sort"))))
                .toList());
        List<NamedCsvRecord> rows = files.rows("products.csv");
        refuseNone(products.save(rows.stream().map(this::product).toList()));
        files.rows("tiers.csv").forEach(row -> tiers.save(row.getField("code"), names(row)));
        refuseNone(
                prices.save("BASE", rows.stream().map(LumenCatalogue::listPrice).toList()));
        Map<String, List<PriceDraft>> byTier = files.rows("tier-prices.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("tier"),
                        Collectors.mapping(LumenCatalogue::tierPrice, Collectors.toList())));
        byTier.forEach((tier, drafts) -> refuseNone(prices.save(tier, drafts)));
        files.rows("warehouses.csv").forEach(row -> warehouses.save(row.getField("code"), names(row)));
        refuseNone(stock.set(
                files.rows("stock.csv").stream().map(LumenCatalogue::count).toList(), "opening count"));
    }

    private ProductDraft product(NamedCsvRecord row) {
        return new ProductDraft(
                row.getField("sku"),
                row.getField("name_zh"),
                names(row),
                Map.of("zh", row.getField("description_zh"), "en", row.getField("description_en")),
                row.getField("category"),
                row.getField("unit"),
                units(row),
                new BigDecimal(row.getField("min_order")),
                new BigDecimal(row.getField("increment")),
                new BigDecimal(row.getField("tax_rate")),
                null,
                json.readValue(row.getField("attributes"), new TypeReference<>() {}),
                row.getField("picture"),
                null);
    }

    private static List<UnitDraft> units(NamedCsvRecord row) {
        List<UnitDraft> units = new ArrayList<>();
        units.add(new UnitDraft(row.getField("unit"), BigDecimal.ONE, row.getField("barcode")));
        if (!row.getField("pack_unit").isEmpty()) {
            units.add(new UnitDraft(row.getField("pack_unit"), new BigDecimal(row.getField("pack_factor")), null));
        }
        return units;
    }

    private static PriceDraft listPrice(NamedCsvRecord row) {
        return new PriceDraft(row.getField("sku"), null, null, new BigDecimal(row.getField("list_price")), null, null);
    }

    private static PriceDraft tierPrice(NamedCsvRecord row) {
        return new PriceDraft(
                row.getField("sku"),
                null,
                new BigDecimal(row.getField("min_quantity")),
                new BigDecimal(row.getField("amount")),
                null,
                null);
    }

    private static SetStock.Count count(NamedCsvRecord row) {
        return new SetStock.Count(
                row.getField("warehouse"), row.getField("sku"), new BigDecimal(row.getField("on_hand")));
    }

    static Map<String, String> names(NamedCsvRecord row) {
        return Map.of("zh", row.getField("name_zh"), "en", row.getField("name_en"));
    }

    static void refuseNone(List<SaveResult> results) {
        results.stream()
                .filter(result -> !result.problems().isEmpty())
                .findFirst()
                .ifPresent(result -> {
                    throw new IllegalStateException("Demo data is refused: " + result);
                });
    }
}
