package io.qudao.storefront;

import io.qudao.distributor.Distributor;
import io.qudao.kernel.Money;
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
import org.springframework.stereotype.Component;

/** What lies in a cart, with today's names, prices and stock; what is no longer sold is left out. */
@Component
class CartPricing {

    private final Catalogue catalogue;
    private final Prices prices;
    private final CurrentSettings settings;
    private final Clock clock;

    CartPricing(Catalogue catalogue, Prices prices, CurrentSettings settings, Clock clock) {
        this.catalogue = catalogue;
        this.prices = prices;
        this.settings = settings;
        this.clock = clock;
    }

    Cart price(List<CartLines.Row> rows, Distributor own) {
        Map<String, CatalogueItem> items =
                catalogue.bySku(rows.stream().map(CartLines.Row::sku).toList(), own.code()).stream()
                        .collect(Collectors.toMap(CatalogueItem::sku, Function.identity()));
        List<Cart.Line> lines =
                lines(rows.stream().filter(row -> items.containsKey(row.sku())).toList(), items, own);
        Money net = lines.stream()
                .map(Cart.Line::net)
                .filter(Objects::nonNull)
                .reduce(Money.zero(own.currency()), Money::plus);
        return new Cart(lines, lines.isEmpty() ? null : net);
    }

    private List<Cart.Line> lines(List<CartLines.Row> rows, Map<String, CatalogueItem> items, Distributor own) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), settings.get().timeZone());
        List<Optional<ResolvedPrice>> resolved = prices.resolve(
                own.prices(today),
                rows.stream()
                        .map(row -> request(row, Objects.requireNonNull(items.get(row.sku()))))
                        .toList());
        List<Cart.Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            CatalogueItem item = Objects.requireNonNull(items.get(rows.get(i).sku()));
            lines.add(line(
                    rows.get(i), item, resolved.get(i).map(ResolvedPrice::price).orElse(null)));
        }
        return lines;
    }

    private static PriceRequest request(CartLines.Row row, CatalogueItem item) {
        return new PriceRequest(row.productId(), row.unit(), factor(row, item), item.unit(), row.quantity());
    }

    private static Cart.Line line(
            CartLines.Row row, CatalogueItem item, @org.jspecify.annotations.Nullable Money price) {
        Money net = price == null ? null : price.times(row.quantity()).rounded();
        return new Cart.Line(item, row.unit(), factor(row, item), row.quantity(), price, net);
    }

    private static BigDecimal factor(CartLines.Row row, CatalogueItem item) {
        return item.units().stream()
                .filter(unit -> unit.unit().equals(row.unit()))
                .findFirst()
                .map(CatalogueItem.Unit::factor)
                .orElse(BigDecimal.ONE);
    }
}
