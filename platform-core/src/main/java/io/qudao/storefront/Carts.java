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
import io.qudao.kernel.RefusedException;
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

    private static final String ADDED = "cart_line.quantity + excluded.quantity";

    /** Lines keep the order in which they came. */
    private static final String INSERT = """
            insert into cart_line (user_id, product_id, unit, quantity, added_at)
            select :user, x.product, x.unit, least(sum(x.quantity), 10000000),
                   cast(:at as timestamptz) + min(x.position) * interval '1 microsecond'
            from unnest(cast(:products as bigint[]), cast(:units as text[]), cast(:quantities as numeric[]))
                 with ordinality as x(product, unit, quantity, position)
            group by x.product, x.unit
            on conflict (user_id, product_id, unit) do update set quantity = least(%s, 10000000)
            """;

    /** A line somebody wants in the cart. */
    public record Wish(String sku, String unit, BigDecimal quantity) {}

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
        write(sku, unit, quantity, ADDED);
    }

    /**
     * Adds many lines with one statement.
     *
     * @throws RefusedException with every reason, by position from 1; then nothing is added
     */
    public void addAll(List<Wish> wishes) {
        if (wishes.isEmpty()) {
            return;
        }
        Map<String, Units.OfProduct> products =
                units.bySku(wishes.stream().map(Wish::sku).distinct().toList());
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) {
            String position = String.valueOf(i + 1);
            problems(wishes.get(i), products).forEach(problem -> problems.add(problem.atLine(position)));
        }
        RefusedException.throwIfAny(problems);
        insert(wishes, products, ADDED);
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
        Wish wish = new Wish(sku, unit, quantity);
        Map<String, Units.OfProduct> products = units.bySku(List.of(sku));
        RefusedException.throwIfAny(problems(wish, products));
        insert(List.of(wish), products, replacement);
    }

    private static List<Problem> problems(Wish wish, Map<String, Units.OfProduct> products) {
        List<Problem> problems = new ArrayList<>();
        if (wish.quantity().signum() <= 0) {
            problems.add(Problem.of(OrderProblem.QUANTITY_NOT_POSITIVE, wish.quantity())
                    .atField("quantity"));
        }
        if (wish.quantity().compareTo(MOST) > 0) {
            problems.add(Problem.of(OrderProblem.QUANTITY_TOO_LARGE, wish.quantity(), MOST)
                    .atField("quantity"));
        }
        Units.OfProduct product = products.get(wish.sku());
        if (product == null) {
            problems.add(Problem.of(OrderProblem.UNKNOWN_SKU, wish.sku()).atField("sku"));
        } else if (!product.factors().containsKey(wish.unit())) {
            problems.add(Problem.of(OrderProblem.UNKNOWN_UNIT, wish.unit(), wish.sku())
                    .atField("unit"));
        }
        return problems;
    }

    private void insert(List<Wish> wishes, Map<String, Units.OfProduct> products, String replacement) {
        int size = size() + wishes.size();
        if (size > MOST_LINES) {
            throw Problem.of(OrderProblem.TOO_MANY_LINES, size, MOST_LINES).refused();
        }
        jdbc.sql(INSERT.formatted(replacement))
                .param("user", user())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param(
                        "products",
                        wishes.stream()
                                .map(wish -> Objects.requireNonNull(products.get(wish.sku()))
                                        .productId())
                                .toArray(Long[]::new))
                .param("units", wishes.stream().map(Wish::unit).toArray(String[]::new))
                .param("quantities", wishes.stream().map(Wish::quantity).toArray(BigDecimal[]::new))
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
