package io.qudao.admin.product;

import io.qudao.access.Permission;
import io.qudao.admin.part.Rights;
import io.qudao.catalog.Product;
import io.qudao.catalog.ProductQueries;
import io.qudao.inventory.StockQueries;
import io.qudao.kernel.Money;
import io.qudao.pricing.PriceContext;
import io.qudao.pricing.PriceQueries;
import io.qudao.settings.CurrentSettings;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Pages of products with list price and stock: three queries a page, however long it is. */
@Component
class ProductList {

    private static final int WAREHOUSES = 20;

    private final ProductQueries products;
    private final PriceQueries prices;
    private final StockQueries stock;
    private final CurrentSettings settings;
    private final Clock clock;

    ProductList(
            ProductQueries products, PriceQueries prices, StockQueries stock, CurrentSettings settings, Clock clock) {
        this.products = products;
        this.prices = prices;
        this.stock = stock;
        this.settings = settings;
        this.clock = clock;
    }

    List<ListedProduct> page(ProductQueries.Filter filter, ProductQueries.ProductOrder order, int offset, int limit) {
        return listed(products.page(filter, order, offset, limit));
    }

    int count(ProductQueries.Filter filter) {
        return products.count(filter);
    }

    /** @throws io.qudao.kernel.RefusedException UNKNOWN_PRODUCT */
    ListedProduct required(String sku) {
        return listed(List.of(products.required(sku))).getFirst();
    }

    private List<ListedProduct> listed(List<Product> found) {
        List<String> skus = found.stream().map(Product::sku).toList();
        Map<String, Money> listPrices = skus.isEmpty() ? Map.of() : listPrices(skus);
        Map<String, BigDecimal> available = skus.isEmpty() ? Map.of() : available(skus);
        return found.stream()
                .map(p -> new ListedProduct(p, listPrices.get(p.sku()), available.get(p.sku())))
                .toList();
    }

    private Map<String, Money> listPrices(List<String> skus) {
        Map<String, Money> found = new HashMap<>();
        if (Rights.may(Permission.PRICES_READ)) {
            LocalDate today =
                    LocalDate.ofInstant(clock.instant(), settings.get().timeZone());
            PriceContext anyone =
                    new PriceContext(null, null, null, null, settings.get().currency(), today);
            prices.resolve(anyone, skus, BigDecimal.ONE, null)
                    .forEach(answer -> answer.price().ifPresent(price -> found.put(answer.sku(), price.price())));
        }
        return found;
    }

    private Map<String, BigDecimal> available(List<String> skus) {
        Map<String, BigDecimal> found = new HashMap<>();
        if (Rights.may(Permission.STOCK_READ)) {
            stock.list(skus, null, null, skus.size() * WAREHOUSES)
                    .items()
                    .forEach(level -> found.merge(level.sku(), level.available(), BigDecimal::add));
        }
        return found;
    }
}
