package io.qudao.bulk;

import io.qudao.access.Permission;
import io.qudao.catalog.ProductQueries;
import io.qudao.catalog.SaveProducts;
import io.qudao.files.ColumnMapping;
import io.qudao.files.ImportField;
import io.qudao.imports.ImportFields;
import io.qudao.imports.ImportKind;
import io.qudao.imports.ImportOptions;
import io.qudao.imports.ImportRun;
import io.qudao.imports.ImportStart;
import io.qudao.inventory.SetStock;
import io.qudao.inventory.Warehouses;
import io.qudao.kernel.Problem;
import io.qudao.pricing.SavePrices;
import io.qudao.settings.CurrentSettings;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A catalogue as brands keep it in Excel: one row a product, with its list price and its stock if they stand beside it. */
@Component
class ProductImport implements ImportKind {

    static final String PRICE = "listPrice";
    static final String STOCK = "onHand";

    private final ProductQueries products;
    private final SaveProducts saveProducts;
    private final SavePrices savePrices;
    private final SetStock setStock;
    private final Warehouses warehouses;
    private final CurrentSettings settings;

    ProductImport(
            ProductQueries products,
            SaveProducts saveProducts,
            SavePrices savePrices,
            SetStock setStock,
            Warehouses warehouses,
            CurrentSettings settings) {
        this.products = products;
        this.saveProducts = saveProducts;
        this.savePrices = savePrices;
        this.setStock = setStock;
        this.warehouses = warehouses;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "products";
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                ImportFields.required(
                        "sku", "Item no", "Item number", "Article", "Product code", "货号", "商品编号", "产品编码", "编码", "型号"),
                ImportFields.optional("name", "Product name", "Product", "Title", "商品名称", "产品名称", "品名", "名称"),
                ImportFields.optional("nameZh", "Chinese name", "name_zh", "中文名称"),
                ImportFields.optional("nameEn", "English name", "name_en", "英文名称"),
                ImportFields.optional("category", "Product group", "Group", "类别", "商品分类", "产品分类"),
                ImportFields.optional("unit", "UOM", "Base unit", "计量单位", "基本单位"),
                ImportFields.optional("packUnit", "Pack", "Package unit", "Outer unit", "装箱单位", "大单位"),
                ImportFields.optional(
                        "packFactor", "Pack size", "Units per pack", "Pieces per pack", "装箱数", "箱规", "换算率"),
                ImportFields.optional("barcode", "EAN", "GTIN", "UPC", "条形码", "国际条码"),
                ImportFields.optional(
                        "minOrder",
                        "MOQ",
                        "Minimum order quantity",
                        "Minimum quantity",
                        "最小起订量",
                        "最低起订量",
                        "最小订购量",
                        "最小订货量",
                        "起订数量",
                        "起订数",
                        "起批量"),
                ImportFields.optional(
                        "increment",
                        "Increment",
                        "Order multiple",
                        "Pack multiple",
                        "Multiple",
                        "包装倍数",
                        "订购倍数",
                        "起订倍数",
                        "倍数",
                        "订货步长",
                        "递增数量",
                        "递增量"),
                ImportFields.optional("taxRate", "VAT", "VAT rate", "Tax", "增值税率"),
                ImportFields.optional("status", "State", "商品状态"),
                ImportFields.optional(PRICE, "Price", "Unit price", "Base price", "RRP", "价格", "单价", "标准价", "零售价"),
                ImportFields.optional(STOCK, "Stock", "Quantity on hand", "Inventory", "库存数量", "现有库存"));
    }

    @Override
    public Set<Permission> needs() {
        return EnumSet.of(Permission.CATALOG_READ, Permission.CATALOG_WRITE);
    }

    @Override
    public Set<Permission> needs(ColumnMapping mapping) {
        Set<Permission> needs = EnumSet.noneOf(Permission.class);
        mapping.column(PRICE).ifPresent(column -> needs.add(Permission.PRICES_WRITE));
        mapping.column(STOCK).ifPresent(column -> needs.add(Permission.STOCK_WRITE));
        return needs;
    }

    @Override
    public List<Problem> problems(ImportOptions options, ColumnMapping mapping) {
        return mapping.column(STOCK).isPresent() ? StockImport.problems(options, warehouses) : List.of();
    }

    @Override
    public ImportRun<?> begin(ImportStart start) {
        Locale language = settings.get().locale();
        return new ProductImportRun(start, products, saveProducts, savePrices, setStock, StockImport.reason(language));
    }
}
