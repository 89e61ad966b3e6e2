package io.qudao.ordering;

import io.qudao.access.CurrentActor;
import io.qudao.kernel.Money;
import io.qudao.kernel.Where;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;

/** How orders are read without their parts: which ones, within the actor's scope, and what of each. */
final class OrderHeaders {

    static final String SELECT = """
            select o.*, d.code as distributor_code, d.name as distributor_name,
                   (select count(*) from sales_order_line l where l.order_id = o.id) as lines,
                   exists (select 1 from sales_order_line l where l.order_id = o.id and l.status = 'BACKORDERED') as backordered
            from sales_order o join distributor d on d.id = o.distributor_id
            """;

    private OrderHeaders() {}

    static Where where(OrderQueries.Filter filter) {
        Where where = new Where();
        Long own = CurrentActor.required().distributorId();
        if (own != null) {
            where.and("o.distributor_id = :own", "own", own);
        }
        where.andContaining(
                "(o.number ilike :text or o.external_id ilike :text or d.code ilike :text or d.name ilike :text)",
                "text",
                filter.text());
        if (!filter.statuses().isEmpty()) {
            where.and(
                    "o.status = any(:statuses)",
                    "statuses",
                    filter.statuses().stream().map(Enum::name).toArray(String[]::new));
        }
        if (filter.distributor() != null) {
            where.and("d.code = :distributor", "distributor", filter.distributor());
        }
        if (filter.updatedSince() != null) {
            where.and("o.updated_at >= :since", "since", filter.updatedSince().atOffset(ZoneOffset.UTC));
        }
        if (filter.backordered()) {
            where.and("exists (select 1 from sales_order_line w where w.order_id = o.id and w.status = 'BACKORDERED')");
        }
        return where;
    }

    static OrderRow row(ResultSet row, int index) throws SQLException {
        return new OrderRow(
                row.getLong("id"),
                row.getString("number"),
                row.getString("external_id"),
                row.getString("distributor_code"),
                row.getString("distributor_name"),
                OrderStatus.valueOf(row.getString("status")),
                OrderSource.valueOf(row.getString("source")),
                Money.of(row.getBigDecimal("total"), Currency.getInstance(row.getString("currency"))),
                row.getInt("lines"),
                row.getBoolean("backordered"),
                row.getTimestamp("placed_at").toInstant(),
                row.getString("placed_by"),
                row.getObject("requested_date", LocalDate.class),
                row.getInt("version"));
    }

    static OrderDetails header(ResultSet row, int index) throws SQLException {
        OrderRow header = row(row, index);
        Currency currency = header.total().currency();
        return new OrderDetails(
                header,
                Money.of(row.getBigDecimal("net"), currency),
                Money.of(row.getBigDecimal("tax"), currency),
                row.getString("ship_to"),
                row.getString("note"),
                List.of(),
                List.of(),
                List.of());
    }
}
