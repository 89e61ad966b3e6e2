package io.qudao.bulk;

import io.qudao.access.Permission;
import io.qudao.files.ColumnMapping;
import io.qudao.files.FileProblem;
import io.qudao.files.ImportField;
import io.qudao.imports.ImportFields;
import io.qudao.imports.ImportKind;
import io.qudao.imports.ImportOptions;
import io.qudao.imports.ImportRun;
import io.qudao.imports.ImportStart;
import io.qudao.kernel.Problem;
import io.qudao.pricing.PriceListQueries;
import io.qudao.pricing.PriceTier;
import io.qudao.pricing.PriceTiers;
import io.qudao.pricing.PricingProblem;
import io.qudao.pricing.SavePrices;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Prices, either one a row with its list or tier in a column of its own, or in the wide form that brands keep: one row a
 * product, one column a tier.
 */
@Component
class PriceImport implements ImportKind {

    static final String TIER_COLUMN = "tier:";

    private final SavePrices savePrices;
    private final PriceListQueries lists;
    private final PriceTiers tiers;

    PriceImport(SavePrices savePrices, PriceListQueries lists, PriceTiers tiers) {
        this.savePrices = savePrices;
        this.lists = lists;
        this.tiers = tiers;
    }

    @Override
    public String name() {
        return "prices";
    }

    @Override
    public List<ImportField> fields() {
        List<ImportField> fields = new ArrayList<>(List.of(
                ImportFields.required(
                        "sku", "Item no", "Item number", "Article", "Product code", "货号", "商品编号", "产品编码", "编码", "型号"),
                amount(),
                ImportFields.optional("priceList", "List", "Price list code", "价格表编码", "价目表"),
                ImportFields.optional("tier", "Price tier", "Level", "等级", "经销商等级", "客户等级"),
                ImportFields.optional("unit", "UOM", "计量单位"),
                ImportFields.optional("minQuantity", "Quantity break", "From quantity", "Min qty", "起始数量", "数量起"),
                ImportFields.optional("validFrom", "From", "Start date", "开始日期", "生效日"),
                ImportFields.optional("validTo", "Until", "End date", "结束日期", "失效日")));
        tiers.all().forEach(tier -> fields.add(column(tier)));
        return fields;
    }

    private static ImportField amount() {
        return ImportFields.optional("amount", "Unit price", "Net price", "单价", "售价", "含税价");
    }

    private static ImportField column(PriceTier tier) {
        List<String> names = new ArrayList<>(tier.names().values());
        names.sort(null);
        List<String> aliases = new ArrayList<>(names);
        for (String written : List.of(tier.code(), tier.code() + "级", tier.code() + " 级", "Tier " + tier.code())) {
            aliases.add(written);
            aliases.add(written + "价");
            aliases.add(written + "价格");
            aliases.add(written + " price");
        }
        names.forEach(name -> aliases.addAll(List.of(name + "价", name + "价格", name + " price", "Price " + name)));
        return new ImportField(TIER_COLUMN + tier.code(), false, aliases);
    }

    @Override
    public Set<Permission> needs() {
        return EnumSet.of(Permission.PRICES_READ, Permission.PRICES_WRITE);
    }

    @Override
    public List<Problem> problems(ImportOptions options, ColumnMapping mapping) {
        List<Problem> problems = new ArrayList<>();
        boolean wide = mapping.columns().keySet().stream().anyMatch(field -> field.startsWith(TIER_COLUMN));
        if (!wide && mapping.column("amount").isEmpty()) {
            problems.add(Problem.of(FileProblem.MISSING_COLUMN, "amount", String.join(", ", amount().aliases()))
                    .atField("amount"));
        }
        String chosen = options.priceList();
        if (chosen != null && !new PriceLists(lists).has(chosen)) {
            problems.add(Problem.of(PricingProblem.UNKNOWN_PRICE_LIST, chosen).atField("priceList"));
        }
        return problems;
    }

    @Override
    public ImportRun<?> begin(ImportStart start) {
        return new PriceImportRun(start, new PriceLists(lists), tiers.all(), savePrices);
    }
}
