package io.qudao.bulk;

import io.qudao.access.Permission;
import io.qudao.files.ColumnMapping;
import io.qudao.files.ImportField;
import io.qudao.imports.ImportFields;
import io.qudao.imports.ImportKind;
import io.qudao.imports.ImportOptions;
import io.qudao.imports.ImportRun;
import io.qudao.imports.ImportStart;
import io.qudao.imports.ImportedRow;
import io.qudao.inventory.InventoryProblem;
import io.qudao.inventory.SetStock;
import io.qudao.inventory.Warehouses;
import io.qudao.kernel.Problem;
import io.qudao.kernel.SaveResult;
import io.qudao.kernel.Texts;
import io.qudao.settings.CurrentSettings;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A count of the warehouse. */
@Component
class StockImport implements ImportKind {

    private static final String USUAL_WAREHOUSE = "MAIN";

    private final SetStock setStock;
    private final Warehouses warehouses;
    private final CurrentSettings settings;

    StockImport(SetStock setStock, Warehouses warehouses, CurrentSettings settings) {
        this.setStock = setStock;
        this.warehouses = warehouses;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "stock";
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                ImportFields.required(
                        "sku", "Item no", "Item number", "Article", "Product code", "货号", "商品编号", "产品编码", "编码"),
                ImportFields.required("onHand", "Stock", "Quantity", "Quantity on hand", "Qty", "库存数量", "现有库存", "数量"),
                ImportFields.optional("warehouse", "Warehouse code", "Location", "仓库编码"));
    }

    @Override
    public Set<Permission> needs() {
        return EnumSet.of(Permission.STOCK_READ, Permission.STOCK_WRITE);
    }

    @Override
    public List<Problem> problems(ImportOptions options, ColumnMapping mapping) {
        return problems(options, warehouses);
    }

    static List<Problem> problems(ImportOptions options, Warehouses warehouses) {
        String code = warehouse(options);
        return warehouses.all().stream().anyMatch(w -> w.code().equals(code))
                ? List.of()
                : List.of(Problem.of(InventoryProblem.UNKNOWN_WAREHOUSE, code).atField("warehouse"));
    }

    static String warehouse(ImportOptions options) {
        String chosen = options.warehouse();
        return chosen == null ? USUAL_WAREHOUSE : chosen;
    }

    static String reason(Locale language) {
        return Texts.text(language, "imports.reason.stock");
    }

    @Override
    public ImportRun<?> begin(ImportStart start) {
        String reason = reason(settings.get().locale());
        String usual = warehouse(start.options());
        return new ImportRun<SetStock.Count>() {
            @Override
            public SetStock.Count read(ImportedRow row) {
                String written = row.code("warehouse");
                BigDecimal onHand = Amounts.quantity(row, "onHand");
                return new SetStock.Count(
                        written == null ? usual : written,
                        row.requiredCode("sku"),
                        onHand == null ? row.requiredDecimal("onHand") : onHand);
            }

            @Override
            public String key(SetStock.Count count) {
                return count.warehouse() + " " + count.sku();
            }

            @Override
            public List<SaveResult> save(List<SetStock.Count> counts) {
                return setStock.set(counts, reason);
            }
        };
    }
}
