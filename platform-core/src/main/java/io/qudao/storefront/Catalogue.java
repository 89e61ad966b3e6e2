package io.qudao.storefront;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.catalog.Product;
import io.qudao.catalog.ProductQueries;
import io.qudao.catalog.UnitDraft;
import io.qudao.distributor.Distributor;
import io.qudao.distributor.Distributors;
import io.qudao.kernel.Money;
import io.qudao.kernel.Slice;
import io.qudao.pricing.PriceContext;
import io.qudao.pricing.PriceListKind;
import io.qudao.pricing.PriceRequest;
import io.qudao.pricing.Prices;
import io.qudao.pricing.ResolvedPrice;
import io.qudao.settings.CurrentSettings;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue as one distributor sees it. A page costs four queries, however many products it shows. */
@Service
@Transactional(readOnly = true)
@Allow(Permission.CATALOG_READ)
public class Catalogue {

    private final ProductQueries products;
    private final Distributors distributors;
    private final Prices prices;
    private final CurrentSettings settings;
    private final JdbcClient jdbc;
    private final Clock clock;

    Catalogue(
            ProductQueries products,
            Distributors distributors,
            Prices prices,
            CurrentSettings settings,
            JdbcClient jdbc,
            Clock clock) {
        this.products = products;
        this.distributors = distributors;
        this.prices = prices;
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A page of the buyer's own catalogue. */
    public List<CatalogueItem> page(
            ProductQueries.Filter filter, ProductQueries.ProductOrder order, int offset, int limit) {
        return items(products.page(filter, order, offset, limit), distributors.own());
    }

    /** Ordered by SKU, as the given distributor sees it. */
    public Slice<CatalogueItem> list(
            ProductQueries.Filter filter, String distributor, @Nullable String cursor, int limit) {
        Distributor buyer = distributors.inScope(distributor);
        Slice<Product> found = products.search(filter, cursor, limit);
        return new Slice<>(items(found.items(), buyer), found.next());
    }

    public int count(ProductQueries.Filter filter) {
        return products.count(filter);
    }

    /** Products by SKU as the given distributor sees them; unknown ones are absent. */
    public List<CatalogueItem> bySku(List<String> skus, String distributor) {
        return items(products.bySku(skus), distributors.inScope(distributor));
    }

    private List<CatalogueItem> items(List<Product> found, Distributor distributor) {
        PriceContext context = distributor.prices(
                LocalDate.ofInstant(clock.instant(), settings.get().timeZone()));
        List<Optional<ResolvedPrice>> resolved = prices.resolve(
                context, found.stream().map(Catalogue::leastOrder).toList());
        Map<Long, BigDecimal> available = available(found);
        List<CatalogueItem> items = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            items.add(item(found.get(i), resolved.get(i).orElse(null), available));
        }
        return items;
    }

    private static PriceRequest leastOrder(Product product) {
        return new PriceRequest(product.id(), product.unit(), BigDecimal.ONE, product.unit(), product.minOrder());
    }

    private Map<Long, BigDecimal> available(List<Product> found) {
        Map<Long, BigDecimal> available = new HashMap<>();
        jdbc.sql(
                        "select product_id, sum(greatest(on_hand - reserved - safety, 0)) from stock_item where product_id = any(?) group by 1")
                .param(found.stream().map(Product::id).toArray(Long[]::new))
                .query(row -> {
                    available.put(row.getLong(1), row.getBigDecimal(2));
                });
        return available;
    }

    private static CatalogueItem item(Product p, @Nullable ResolvedPrice price, Map<Long, BigDecimal> available) {
        BigDecimal free = available.getOrDefault(p.id(), BigDecimal.ZERO);
        return new CatalogueItem(
                p.id(),
                p.sku(),
                p.name(),
                p.names(),
                p.category(),
                p.picture(),
                p.unit(),
                p.units().stream().map(Catalogue::unit).toList(),
                p.minOrder(),
                p.increment(),
                price,
                price == null ? null : listPrice(price, p.unit()),
                StockState.of(free, p.minOrder()),
                free);
    }

    private static CatalogueItem.Unit unit(UnitDraft unit) {
        return new CatalogueItem.Unit(unit.unit(), unit.factor());
    }

    private static @Nullable Money listPrice(ResolvedPrice price, String unit) {
        return price.considered().stream()
                .filter(rule ->
                        rule.level() == PriceListKind.BASE && rule.unit().equals(unit))
                .findFirst()
                .map(rule -> Money.of(rule.amount(), price.price().currency()))
                .orElse(null);
    }
}
