package io.qudao.storefront;

import io.qudao.access.Allow;
import io.qudao.access.CurrentActor;
import io.qudao.access.Permission;
import io.qudao.catalog.ProductStatus;
import io.qudao.catalog.Units;
import io.qudao.distributor.Distributor;
import io.qudao.distributor.Distributors;
import io.qudao.kernel.Money;
import io.qudao.kernel.Problem;
import io.qudao.kernel.UseCase;
import io.qudao.ordering.OrderProblem;
import io.qudao.pricing.PriceRequest;
import io.qudao.pricing.Prices;
import io.qudao.pricing.ResolvedPrice;
import io.qudao.settings.CurrentSettings;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The signed-in buyer's cart. Kept in the database, so it is the same on the phone and at the desk. */
@UseCase
@Allow(Permission.ORDERS_WRITE)
public class Carts {

    /** As many as an order may have. */
    private static final int MOST_LINES = 1_000;

    private static final BigDecimal MOST = new BigDecimal("10000000");

    private record Row(long productId, String sku, String unit, BigDecimal quantity) {}

    private final JdbcClient jdbc;
    private final Catalogue catalogue;
    private final Distributors distributors;
    private final Prices prices;
    private final Units units;
    private final CurrentSettings settings;
    private final Clock clock;

    Carts(
            JdbcClient jdbc,
            Catalogue catalogue,
            Distributors distributors,
            Prices prices,
            Units units,
            CurrentSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.distributors = distributors;
        this.prices = prices;
        this.units = units;
        this.settings = settings;
        this.clock = clock;
    }

    /** In the order in which lines were added. */
    public Cart get() {
        Distributor own = distributors.own();
        List<Row> rows = rows();
        Map<String, CatalogueItem> items = catalogue
                .bySku(rows.stream().map(Row::sku).toList(), own.code())
                .stream()
                .collect(Collectors.toMap(CatalogueItem::sku, Function.identity()));
        List<Row> sellable =
                rows.stream().filter(row -> items.containsKey(row.sku())).toList();
        List<Cart.Line> lines = priced(sellable, items, own);
        Money net = lines.stream()
                .map(Cart.Line::net)
                .filter(Objects::nonNull)
                .reduce(Money.zero(own.currency()), Money::plus);
        return new Cart(lines, lines.isEmpty() ? null : net);
    }

    /** Number of lines, for the badge on every page. */
    public int size() {
        return jdbc.sql("select count(*) from cart_line where user_id = ?")
                .param(user())
                .query(Integer.class)
                .single();
    }

    /** Adds to what is there of the same product and unit. */
    public void add(String sku, String unit, BigDecimal quantity) {
        write(sku, unit, quantity, "cart_line.quantity + excluded.quantity");
    }

    /** Puts exactly this quantity; zero takes the line out. */
    public void put(String sku, String unit, BigDecimal quantity) {
        if (quantity.signum() == 0) {
            remove(sku, unit);
        } else {
            write(sku, unit, quantity, "excluded.quantity");
        }
    }

    public void remove(String sku, String unit) {
        jdbc.sql(
                        "delete from cart_line c using product p where p.id = c.product_id and c.user_id = ? and p.sku = ? and c.unit = ?")
                .params(user(), sku, unit)
                .update();
    }

    /**
     * Takes out what is no longer sold, which {@link #get()} does not show but {@link #size()} counts.
     *
     * @return how many lines
     */
    public int dropUnavailable() {
        return jdbc.sql(
                        "delete from cart_line c using product p where p.id = c.product_id and c.user_id = ? and p.status <> ?")
                .params(user(), ProductStatus.PUBLISHED.name())
                .update();
    }

    public void clear() {
        jdbc.sql("delete from cart_line where user_id = ?").param(user()).update();
    }

    private void write(String sku, String unit, BigDecimal quantity, String replacement) {
        if (quantity.signum() <= 0) {
            throw Problem.of(OrderProblem.QUANTITY_NOT_POSITIVE, quantity)
                    .atField("quantity")
                    .refused();
        }
        if (quantity.compareTo(MOST) > 0) {
            throw Problem.of(OrderProblem.QUANTITY_TOO_LARGE, quantity, MOST)
                    .atField("quantity")
                    .refused();
        }
        Units.OfProduct product = units.bySku(List.of(sku)).get(sku);
        if (product == null) {
            throw Problem.of(OrderProblem.UNKNOWN_SKU, sku).atField("sku").refused();
        }
        if (!product.factors().containsKey(unit)) {
            throw Problem.of(OrderProblem.UNKNOWN_UNIT, unit, sku)
                    .atField("unit")
                    .refused();
        }
        if (size() >= MOST_LINES) {
            throw Problem.of(OrderProblem.TOO_MANY_LINES, size() + 1, MOST_LINES)
                    .refused();
        }
        jdbc.sql("insert into cart_line (user_id, product_id, unit, quantity, added_at) values (?, ?, ?, ?, ?)"
                        + " on conflict (user_id, product_id, unit) do update set quantity = least(" + replacement
                        + ", 10000000)")
                .params(
                        user(),
                        product.productId(),
                        unit,
                        quantity,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private List<Row> rows() {
        return jdbc.sql(
                        "select c.product_id, p.sku, c.unit, c.quantity from cart_line c join product p on p.id = c.product_id"
                                + " where c.user_id = ? order by c.added_at, p.sku, c.unit")
                .param(user())
                .query(Row.class)
                .list();
    }

    private List<Cart.Line> priced(List<Row> rows, Map<String, CatalogueItem> items, Distributor own) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), settings.get().timeZone());
        List<PriceRequest> requests = rows.stream()
                .map(row -> new PriceRequest(
                        row.productId(),
                        row.unit(),
                        factor(row, items),
                        Objects.requireNonNull(items.get(row.sku())).unit(),
                        row.quantity()))
                .toList();
        List<Optional<ResolvedPrice>> resolved = prices.resolve(own.prices(today), requests);
        List<Cart.Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Money price = resolved.get(i).map(ResolvedPrice::price).orElse(null);
            Money net = price == null ? null : price.times(row.quantity()).rounded();
            lines.add(new Cart.Line(
                    Objects.requireNonNull(items.get(row.sku())),
                    row.unit(),
                    factor(row, items),
                    row.quantity(),
                    price,
                    net));
        }
        return lines;
    }

    private static BigDecimal factor(Row row, Map<String, CatalogueItem> items) {
        return Objects.requireNonNull(items.get(row.sku())).units().stream()
                .filter(unit -> unit.unit().equals(row.unit()))
                .findFirst()
                .map(CatalogueItem.Unit::factor)
                .orElse(BigDecimal.ONE);
    }

    private static long user() {
        Long id = CurrentActor.required().userId();
        if (id == null) {
            throw new IllegalStateException("Only a person has a cart");
        }
        return id;
    }
}
