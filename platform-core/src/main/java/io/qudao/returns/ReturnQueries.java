package io.qudao.returns;

import io.qudao.access.Allow;
import io.qudao.access.CurrentActor;
import io.qudao.access.Permission;
import io.qudao.kernel.Cursor;
import io.qudao.kernel.Money;
import io.qudao.kernel.Problem;
import io.qudao.kernel.Slice;
import io.qudao.kernel.Where;
import io.qudao.ordering.LineKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds returns. A buyer sees those of the own distributor; to a buyer any other does not exist. */
@Service
@Transactional(readOnly = true)
@Allow(Permission.ORDERS_READ)
public class ReturnQueries {

    private static final String SELECT = """
            select r.*, d.code as distributor_code, d.name as distributor_name,
              (select count(*) from sales_return_line l where l.return_id = r.id) as lines
            from sales_return r join distributor d on d.id = r.distributor_id
            """;

    private static final String LINES = """
            select l.*, coalesce(
              (select sum(b.quantity) from sales_return_line b join sales_return r on r.id = b.return_id
                 where b.product_id = l.product_id and r.distributor_id = :distributor and r.status not in ('REJECTED', 'CANCELLED'))
              > coalesce((select sum(s.quantity * s.unit_factor) from sales_order_line s join sales_order o on o.id = s.order_id
                 where s.product_id = l.product_id and o.distributor_id = :distributor and s.status <> 'CANCELLED'), 0), false)
              as more_than_bought
            from sales_return_line l where l.return_id = :return order by l.line_no
            """;

    private final JdbcClient jdbc;

    ReturnQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. @param distributor code, or null for all in scope */
    public Slice<ReturnRow> list(@Nullable String distributor, @Nullable String cursor, int limit) {
        Where where =
                where(distributor).and("(:before::bigint is null or r.id < :before)", "before", Cursor.number(cursor));
        List<ReturnRow> found = jdbc.sql(SELECT + where + " order by r.id desc limit :limit")
                .params(where.parameters())
                .param("limit", limit + 1)
                .query(ReturnQueries::row)
                .list();
        return Cursor.slice(found, limit, ReturnRow::id);
    }

    public int count(@Nullable String distributor) {
        Where where = where(distributor);
        return jdbc.sql("select count(*) from sales_return r join distributor d on d.id = r.distributor_id" + where)
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    /** @throws io.qudao.kernel.RefusedException UNKNOWN_RETURN */
    public ReturnDetails required(String number) {
        Where where = where(null).and("r.number = :number", "number", number);
        return jdbc.sql(SELECT + where)
                .params(where.parameters())
                .query((row, i) -> new ReturnDetails(row(row, i), lines(row)))
                .optional()
                .orElseThrow(
                        () -> Problem.of(ReturnProblem.UNKNOWN_RETURN, number).refused());
    }

    private List<ReturnDetails.Line> lines(ResultSet header) throws SQLException {
        Currency currency = Currency.getInstance(header.getString("currency"));
        return jdbc.sql(LINES)
                .param("distributor", header.getLong("distributor_id"))
                .param("return", header.getLong("id"))
                .query((row, i) -> line(row, currency))
                .list();
    }

    private static ReturnDetails.Line line(ResultSet row, Currency currency) throws SQLException {
        return new ReturnDetails.Line(
                row.getInt("line_no"),
                LineKind.valueOf(row.getString("kind")),
                row.getString("sku"),
                row.getString("name"),
                row.getString("unit"),
                row.getBigDecimal("quantity"),
                Money.of(row.getBigDecimal("unit_price"), currency),
                Money.of(row.getBigDecimal("net"), currency),
                row.getBoolean("more_than_bought"));
    }

    private static Where where(@Nullable String distributor) {
        Where where = new Where();
        Long own = CurrentActor.required().distributorId();
        if (own != null) {
            where.and("r.distributor_id = :own", "own", own);
        }
        if (distributor != null) {
            where.and("d.code = :distributor", "distributor", distributor);
        }
        return where;
    }

    private static ReturnRow row(ResultSet row, int index) throws SQLException {
        return new ReturnRow(
                row.getLong("id"),
                row.getString("number"),
                row.getString("external_id"),
                row.getString("distributor_code"),
                row.getString("distributor_name"),
                ReturnStatus.valueOf(row.getString("status")),
                Money.of(row.getBigDecimal("total"), Currency.getInstance(row.getString("currency"))),
                row.getInt("lines"),
                row.getTimestamp("placed_at").toInstant());
    }
}
