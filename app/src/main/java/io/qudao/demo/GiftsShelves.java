package io.qudao.demo;

import io.qudao.catalog.Product;
import io.qudao.catalog.ProductDraft;
import io.qudao.catalog.ProductQueries;
import io.qudao.catalog.SaveProducts;
import io.qudao.inventory.SetStock;
import io.qudao.kernel.Slice;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What the public data does not tell of gifts' products: a picture that suits the name, and some stock. Both invented. */
@Component
@ConditionalOnBooleanProperty("qudao.demo")
class GiftsShelves {

    private static final int AT_A_TIME = 500;
    private static final String ANY = "*";

    private final DemoFiles files = new DemoFiles("gifts");
    private final ProductQueries products;
    private final SaveProducts saveProducts;
    private final SetStock setStock;

    GiftsShelves(ProductQueries products, SaveProducts saveProducts, SetStock setStock) {
        this.products = products;
        this.saveProducts = saveProducts;
        this.setStock = setStock;
    }

    /** Inside the tenant, as its owner. */
    void load() {
        Map<String, String> pictures = new LinkedHashMap<>();
        files.rows("pictures.csv")
                .forEach(row -> pictures.putIfAbsent(row.getField("keyword"), row.getField("picture")));
        @Nullable String cursor = null;
        do {
            Slice<Product> some = products.search(ProductQueries.Filter.ALL, cursor, AT_A_TIME);
            List<Product> bare =
                    some.items().stream().filter(p -> p.picture() == null).toList();
            LumenCatalogue.refuseNone(saveProducts.save(bare.stream()
                    .map(p -> pictured(p.sku(), picture(p.name(), pictures)))
                    .toList()));
            LumenCatalogue.refuseNone(
                    setStock.set(bare.stream().map(GiftsShelves::count).toList(), "opening count"));
            cursor = some.next();
        } while (cursor != null);
    }

    private static ProductDraft pictured(String sku, String picture) {
        return new ProductDraft(sku, null, null, null, null, null, null, null, null, null, null, null, picture, null);
    }

    private static String picture(String name, Map<String, String> pictures) {
        Set<String> words =
                Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")).collect(Collectors.toSet());
        return pictures.entrySet().stream()
                .filter(rule -> words.contains(rule.getKey()) || rule.getKey().equals(ANY))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse("box");
    }

    /** Always the same for the same SKU; every tenth product is sold out. */
    private static SetStock.Count count(Product product) {
        int invented = Math.floorMod(product.sku().hashCode(), 1_000);
        return new SetStock.Count("MAIN", product.sku(), BigDecimal.valueOf(invented < 100 ? 0 : invented));
    }
}
