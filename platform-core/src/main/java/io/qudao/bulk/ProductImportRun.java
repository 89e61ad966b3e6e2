package io.qudao.bulk;

import io.qudao.catalog.Product;
import io.qudao.catalog.ProductDraft;
import io.qudao.catalog.ProductQueries;
import io.qudao.catalog.ProductStatus;
import io.qudao.catalog.SaveProducts;
import io.qudao.catalog.UnitDraft;
import io.qudao.imports.ImportRun;
import io.qudao.imports.ImportStart;
import io.qudao.imports.ImportedRow;
import io.qudao.inventory.SetStock;
import io.qudao.kernel.Problem;
import io.qudao.kernel.SaveResult;
import io.qudao.kernel.SaveResult.Outcome;
import io.qudao.pricing.PriceDraft;
import io.qudao.pricing.SavePrices;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One pass over a file of products. */
final class ProductImportRun implements ImportRun<ProductRow> {

    private static final String LIST = "BASE";
    private static final String USUAL_UNIT = "pcs";

    private final ProductQueries products;
    private final SaveProducts saveProducts;
    private final SavePrices savePrices;
    private final SetStock setStock;
    private final String reason;
    private final String list;
    private final String warehouse;
    private final Words<ProductStatus> statuses = new Words<>(ProductStatus.class);

    ProductImportRun(
            ImportStart start,
            ProductQueries products,
            SaveProducts saveProducts,
            SavePrices savePrices,
            SetStock setStock,
            String reason) {
        String chosen = start.options().priceList();
        this.products = products;
        this.saveProducts = saveProducts;
        this.savePrices = savePrices;
        this.setStock = setStock;
        this.reason = reason;
        this.list = chosen == null ? LIST : chosen;
        this.warehouse = StockImport.warehouse(start.options());
    }

    @Override
    public ProductRow read(ImportedRow row) {
        return new ProductRow(
                row.requiredCode("sku"),
                new ProductRow.Texts(row.text("name"), row.text("nameZh"), row.text("nameEn"), row.text("category")),
                row.text("unit"),
                pack(row),
                row.decimal("minOrder"),
                row.decimal("increment"),
                taxRate(row),
                statuses.read(row, "status"),
                Amounts.price(row, ProductImport.PRICE),
                Amounts.quantity(row, ProductImport.STOCK));
    }

    private static ProductRow.Pack pack(ImportedRow row) {
        String unit = row.text("packUnit");
        BigDecimal factor = row.decimal("packFactor");
        if ((unit == null) != (factor == null)) {
            row.refuse(Problem.of(BulkProblem.PACK_INCOMPLETE), unit == null ? "packUnit" : "packFactor");
        }
        return new ProductRow.Pack(row.code("barcode"), unit, factor);
    }

    /** 13% and 0.13 are a rate; 13 is one under a heading that has the % itself. */
    private static @Nullable BigDecimal taxRate(ImportedRow row) {
        BigDecimal rate = row.decimal("taxRate");
        String written = row.text("taxRate");
        boolean inHeading =
                row.heading("taxRate").contains("%") || row.heading("taxRate").contains("％");
        return rate != null && inHeading && written != null && !written.endsWith("%") ? rate.movePointLeft(2) : rate;
    }

    @Override
    public String key(ProductRow row) {
        return row.sku();
    }

    @Override
    public List<SaveResult> save(List<ProductRow> rows) {
        Map<String, Product> existing = new HashMap<>();
        products.bySku(rows.stream().map(ProductRow::sku).toList()).forEach(p -> existing.put(p.sku(), p));
        List<SaveResult> results = new ArrayList<>(saveProducts.save(
                rows.stream().map(row -> draft(row, existing.get(row.sku()))).toList()));
        savePrices(rows, results);
        setStock(rows, results);
        return results;
    }

    private static ProductDraft draft(ProductRow row, @Nullable Product existing) {
        return new ProductDraft(
                row.sku(),
                row.texts().name(),
                names(row.texts(), existing),
                null,
                row.texts().category(),
                row.unit(),
                row.pack().isEmpty() ? null : units(row, existing),
                row.minOrder(),
                row.increment(),
                row.taxRate(),
                row.status(),
                null,
                null,
                null);
    }

    private static @Nullable Map<String, String> names(ProductRow.Texts texts, @Nullable Product existing) {
        if (texts.chinese() == null && texts.english() == null) {
            return null;
        }
        Map<String, String> names = new HashMap<>(existing == null ? Map.of() : existing.names());
        if (texts.chinese() != null) {
            names.put("zh", texts.chinese());
        }
        if (texts.english() != null) {
            names.put("en", texts.english());
        }
        return names;
    }

    /** The row's pack and bar code laid over the units there are. */
    private static List<UnitDraft> units(ProductRow row, @Nullable Product existing) {
        String base = row.unit() != null ? row.unit() : existing == null ? USUAL_UNIT : existing.unit();
        ProductRow.Pack pack = row.pack();
        List<UnitDraft> units = new ArrayList<>(existing == null ? List.of() : existing.units());
        if (units.stream().noneMatch(u -> u.unit().equals(base))) {
            units.addFirst(new UnitDraft(base, BigDecimal.ONE, null));
        }
        if (pack.barcode() != null) {
            units.replaceAll(u -> u.unit().equals(base) ? new UnitDraft(base, u.factor(), pack.barcode()) : u);
        }
        if (pack.unit() != null && pack.factor() != null) {
            UnitDraft before = units.stream()
                    .filter(u -> u.unit().equals(pack.unit()))
                    .findFirst()
                    .orElse(null);
            units.removeIf(u -> u.unit().equals(pack.unit()) && !u.unit().equals(base));
            units.add(new UnitDraft(pack.unit(), pack.factor(), before == null ? null : before.barcode()));
        }
        return units;
    }

    private void savePrices(List<ProductRow> rows, List<SaveResult> results) {
        List<PriceDraft> drafts = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            BigDecimal price = rows.get(i).listPrice();
            if (price != null && results.get(i).outcome() != Outcome.REFUSED) {
                drafts.add(new PriceDraft(rows.get(i).sku(), null, null, price, null, null));
                positions.add(i);
            }
        }
        if (!drafts.isEmpty()) {
            merge(results, positions, savePrices.save(list, drafts));
        }
    }

    private void setStock(List<ProductRow> rows, List<SaveResult> results) {
        List<SetStock.Count> counts = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            BigDecimal onHand = rows.get(i).onHand();
            if (onHand != null && results.get(i).outcome() != Outcome.REFUSED) {
                counts.add(new SetStock.Count(warehouse, rows.get(i).sku(), onHand));
                positions.add(i);
            }
        }
        if (!counts.isEmpty()) {
            merge(results, positions, setStock.set(counts, reason));
        }
    }

    private static void merge(List<SaveResult> results, List<Integer> positions, List<SaveResult> more) {
        for (int i = 0; i < more.size(); i++) {
            results.set(positions.get(i), Outcomes.and(results.get(positions.get(i)), more.get(i)));
        }
    }
}
