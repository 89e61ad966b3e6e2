package io.qudao.storefront;

import io.qudao.access.CurrentActor;
import io.qudao.catalog.ProductStatus;
import io.qudao.catalog.Units;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the signed-in buyer's cart, many at a time. */
@Repository
class CartLines {

    /** What becomes of a line that is there already. */
    enum Meeting {
        ADDED("cart_line.quantity + excluded.quantity"),
        REPLACED("excluded.quantity");

        private final String quantity;

        Meeting(String quantity) {
            this.quantity = quantity;
        }
    }

    /** A line as it is stored. */
    record Row(long productId, String sku, String unit, BigDecimal quantity) {}

    private static final String SELECT =
            "select c.product_id, p.sku, c.unit, c.quantity from cart_line c join product p on p.id = c.product_id"
                    + " where c.user_id = ? order by c.added_at, p.sku, c.unit";

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

    private static final String DELETE = """
            delete from cart_line c
            using unnest(cast(:products as bigint[]), cast(:units as text[])) as x(product, unit)
            where c.user_id = :user and c.product_id = x.product and c.unit = x.unit
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CartLines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the order in which they came. */
    List<Row> all() {
        return jdbc.sql(SELECT).param(user()).query(Row.class).list();
    }

    /** As {@link #all}; until the transaction ends nobody else changes or takes one of them. */
    List<Row> lock() {
        return jdbc.sql(SELECT + " for update of c")
                .param(user())
                .query(Row.class)
                .list();
    }

    int count() {
        return jdbc.sql("select count(*) from cart_line where user_id = ?")
                .param(user())
                .query(Integer.class)
                .single();
    }

    void write(List<Carts.Wish> wishes, Map<String, Units.OfProduct> products, Meeting meeting) {
        jdbc.sql(INSERT.formatted(meeting.quantity))
                .param("user", user())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("products", column(wishes, wish -> product(wish, products), Long[]::new))
                .param("units", column(wishes, Carts.Wish::unit, String[]::new))
                .param("quantities", column(wishes, Carts.Wish::quantity, BigDecimal[]::new))
                .update();
    }

    private static Long product(Carts.Wish wish, Map<String, Units.OfProduct> products) {
        return Objects.requireNonNull(products.get(wish.sku())).productId();
    }

    void remove(String sku, String unit) {
        jdbc.sql("delete from cart_line c using product p"
                        + " where p.id = c.product_id and c.user_id = ? and p.sku = ? and c.unit = ?")
                .params(user(), sku, unit)
                .update();
    }

    void remove(Collection<Row> rows) {
        jdbc.sql(DELETE)
                .param("user", user())
                .param("products", column(rows, Row::productId, Long[]::new))
                .param("units", column(rows, Row::unit, String[]::new))
                .update();
    }

    int removeUnavailable() {
        return jdbc.sql("delete from cart_line c using product p"
                        + " where p.id = c.product_id and c.user_id = ? and p.status <> ?")
                .params(user(), ProductStatus.PUBLISHED.name())
                .update();
    }

    void clear() {
        jdbc.sql("delete from cart_line where user_id = ?").param(user()).update();
    }

    private static <T, V> V[] column(
            Collection<T> rows, Function<T, V> value, java.util.function.IntFunction<V[]> array) {
        return rows.stream().map(value).toArray(array);
    }

    private static long user() {
        Long id = CurrentActor.required().userId();
        if (id == null) {
            throw new IllegalStateException("Only a person has a cart");
        }
        return id;
    }
}
