package io.qudao.storefront;

import io.qudao.catalog.Product;
import io.qudao.catalog.ProductNumbers;
import io.qudao.catalog.UnitDraft;
import io.qudao.distributor.Distributor;
import io.qudao.kernel.Money;
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
import org.springframework.stereotype.Component;

/** Adds to products what they are to one distributor: price, stock state, own number. Three queries for any number. */
@Component
class CatalogueItems {

    private final Prices prices;
    private final ProductNumbers numbers;
    private final CurrentSettings settings;
    private final JdbcClient jdbc;
    private final Clock clock;

    CatalogueItems(Prices prices, ProductNumbers numbers, CurrentSettings settings, JdbcClient jdbc, Clock clock) {
        this.prices = prices;
        this.numbers = numbers;
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** For whom and when prices are asked. */
    PriceContext today(Distributor distributor) {
        return distributor.prices(
                LocalDate.ofInstant(clock.instant(), settings.get().timeZone()));
    }

    List<CatalogueItem> of(List<Product> found, Distributor distributor) {
        List<Optional<ResolvedPrice>> resolved = prices.resolve(
                today(distributor),
                found.stream().map(CatalogueItems::leastOrder).toList());
        List<Long> ids = found.stream().map(Product::id).toList();
        Map<Long, BigDecimal> available = available(ids);
        Map<Long, String> own = numbers.of(distributor.id(), ids);
        List<CatalogueItem> items = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Product product = found.get(i);
            BigDecimal free = available.getOrDefault(product.id(), BigDecimal.ZERO);
            items.add(item(product, resolved.get(i).orElse(null), free, own.get(product.id())));
        }
        return items;
    }

    private static PriceRequest leastOrder(Product product) {
        return new PriceRequest(product.id(), product.unit(), BigDecimal.ONE, product.unit(), product.minOrder());
    }

    private Map<Long, BigDecimal> available(List<Long> productIds) {
        Map<Long, BigDecimal> available = new HashMap<>();
        jdbc.sql("select product_id, sum(greatest(on_hand - reserved - safety, 0)) from stock_item"
                        + " where product_id = any(?) group by 1")
                .param(productIds.toArray(Long[]::new))
                .query(row -> {
                    available.put(row.getLong(1), row.getBigDecimal(2));
                });
        return available;
    }

    private static CatalogueItem item(
            Product p, @Nullable ResolvedPrice price, BigDecimal free, @Nullable String ownNumber) {
        return new CatalogueItem(
                p.id(),
                p.sku(),
                ownNumber,
                p.name(),
                p.names(),
                p.category(),
                p.picture(),
                p.unit(),
                p.units().stream().map(CatalogueItems::unit).toList(),
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
