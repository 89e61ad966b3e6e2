package io.qudao.storefront;

import io.qudao.catalog.Product;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds to products what they are to one distributor: price, stock state, own number. Two queries for any number of them. */
@Component
class CatalogueItems {

    private static final String SHELF = """
            select x.id,
                   coalesce((select sum(greatest(s.on_hand - s.reserved - s.safety, 0))
                               from stock_item s where s.product_id = x.id), 0) as free,
                   (select min(n.number) from distributor_product_number n
                     where n.product_id = x.id and n.distributor_id = :distributor) as own_number
            from unnest(cast(:products as bigint[])) as x(id)
            """;

    /** @param free in base units */
    private record Shelf(long id, BigDecimal free, @Nullable String ownNumber) {}

    private final Prices prices;
    private final CurrentSettings settings;
    private final JdbcClient jdbc;
    private final Clock clock;

    CatalogueItems(Prices prices, CurrentSettings settings, JdbcClient jdbc, Clock clock) {
        this.prices = prices;
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
        Map<Long, Shelf> shelves = shelves(found, distributor);
        List<CatalogueItem> items = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Product product = found.get(i);
            items.add(item(product, resolved.get(i).orElse(null), Objects.requireNonNull(shelves.get(product.id()))));
        }
        return items;
    }

    private static PriceRequest leastOrder(Product product) {
        return new PriceRequest(product.id(), product.unit(), BigDecimal.ONE, product.unit(), product.minOrder());
    }

    private Map<Long, Shelf> shelves(List<Product> found, Distributor distributor) {
        return jdbc
                .sql(SHELF)
                .param("distributor", distributor.id())
                .param("products", found.stream().map(Product::id).toArray(Long[]::new))
                .query((row, i) -> new Shelf(row.getLong(1), row.getBigDecimal(2), row.getString(3)))
                .list()
                .stream()
                .collect(Collectors.toMap(Shelf::id, Function.identity()));
    }

    private static CatalogueItem item(Product p, @Nullable ResolvedPrice price, Shelf shelf) {
        return new CatalogueItem(
                p.id(),
                p.sku(),
                shelf.ownNumber(),
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
                StockState.of(shelf.free(), p.minOrder()),
                shelf.free());
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
