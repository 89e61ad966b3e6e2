package io.qudao.pricing;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.kernel.Cursor;
import io.qudao.kernel.Problem;
import io.qudao.kernel.Slice;
import io.qudao.kernel.Where;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The brand's price lists and what stands in them. Not for distributors: they would see others' prices. */
@Service
@Transactional(readOnly = true)
@Allow(Permission.PRICE_LISTS_READ)
public class PriceListQueries {

    /** One price of a list, with the product's name for reading. */
    public record PriceRow(
            long id,
            String sku,
            String productName,
            String unit,
            BigDecimal minQuantity,
            BigDecimal amount,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    private static final String LISTS = """
            select l.*, t.code as tier_code, d.code as distributor_code,
                   (select count(*) from price p where p.price_list_id = l.id) as prices
            from price_list l left join price_tier t on t.id = l.tier_id left join distributor d on d.id = l.distributor_id
            """;

    private final JdbcClient jdbc;

    PriceListQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ordered by code. */
    public Slice<PriceList> lists(@Nullable String cursor, int limit) {
        List<PriceList> found = jdbc.sql(
                        LISTS + " where (:after::text is null or l.code > :after) order by l.code limit :limit")
                .param("after", Cursor.text(cursor))
                .param("limit", limit + 1)
                .query(PriceListQueries::list)
                .list();
        return Cursor.slice(found, limit, PriceList::code);
    }

    public Optional<PriceList> find(String code) {
        return jdbc.sql(LISTS + " where l.code = :code")
                .param("code", code)
                .query(PriceListQueries::list)
                .optional();
    }

    /** @throws io.qudao.kernel.RefusedException UNKNOWN_PRICE_LIST */
    public PriceList required(String code) {
        return find(code).orElseThrow(() -> Problem.of(PricingProblem.UNKNOWN_PRICE_LIST, code)
                .refused());
    }

    /** A page by position, for grids. */
    public List<PriceRow> prices(String listCode, @Nullable String text, int offset, int limit) {
        return jdbc.sql(
                        "select x.id, p.sku, p.name as product_name, x.unit, x.min_quantity, x.amount, x.valid_from, x.valid_to"
                                + PRICES_OF_LIST
                                + " order by p.sku, x.unit, x.min_quantity, x.valid_from limit :limit offset :offset")
                .param("code", listCode)
                .param("text", Where.containing(text))
                .param("limit", limit)
                .param("offset", offset)
                .query(PriceRow.class)
                .list();
    }

    public int countPrices(String listCode, @Nullable String text) {
        return jdbc.sql("select count(*)" + PRICES_OF_LIST)
                .param("code", listCode)
                .param("text", Where.containing(text))
                .query(Integer.class)
                .single();
    }

    private static final String PRICES_OF_LIST = """
             from price x join price_list l on l.id = x.price_list_id join product p on p.id = x.product_id
             where l.code = :code and (:text::text is null or p.sku ilike :text or p.name ilike :text)
            """;

    private static PriceList list(ResultSet row, int index) throws SQLException {
        return new PriceList(
                row.getLong("id"),
                row.getString("code"),
                row.getString("name"),
                PriceListKind.valueOf(row.getString("kind")),
                row.getString("tier_code"),
                row.getString("distributor_code"),
                row.getString("region"),
                Currency.getInstance(row.getString("currency")),
                row.getInt("priority"),
                row.getBoolean("exclusive"),
                row.getBoolean("active"),
                row.getInt("prices"),
                row.getTimestamp("updated_at").toInstant(),
                row.getInt("version"));
    }
}
