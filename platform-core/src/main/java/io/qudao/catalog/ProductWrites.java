package io.qudao.catalog;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes products in batches: one statement for all products, one for all their units. */
@Repository
class ProductWrites {

    private static final String UPSERT = """
            insert into product (id, sku, name, names, descriptions, category_id, unit, min_order, increment, tax_rate, status,
                attributes, picture, external_id, search, created_at, updated_at)
            values (nextval('product_seq'), :sku, :name, :names::jsonb, :descriptions::jsonb, (select id from category where code = :category), :unit, :minOrder, :increment,
                :taxRate, :status, :attributes::jsonb, :picture, :externalId, array_to_tsvector(:search), :now, :now)
            on conflict (sku) do update set name = excluded.name, names = excluded.names, descriptions = excluded.descriptions,
                category_id = excluded.category_id, unit = excluded.unit, min_order = excluded.min_order,
                increment = excluded.increment, tax_rate = excluded.tax_rate, status = excluded.status,
                attributes = excluded.attributes, picture = excluded.picture, external_id = excluded.external_id,
                search = excluded.search, updated_at = excluded.updated_at, version = product.version + 1
            """;

    private static final String INSERT_UNIT = "insert into product_unit (product_id, unit, factor, barcode)"
            + " select id, :unit, :factor, :barcode from product where sku = :sku";

    private final NamedParameterJdbcTemplate jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ProductWrites(NamedParameterJdbcTemplate jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void write(Collection<ProductChange> changes) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.batchUpdate(UPSERT, changes.stream().map(c -> row(c, now)).toArray(SqlParameterSource[]::new));
        writeUnits(changes);
    }

    private SqlParameterSource row(ProductChange change, OffsetDateTime now) {
        Product p = change.product();
        return new MapSqlParameterSource()
                .addValue("sku", p.sku())
                .addValue("name", p.name())
                .addValue("names", json.writeValueAsString(p.names()))
                .addValue("descriptions", json.writeValueAsString(p.descriptions()))
                .addValue("category", p.category())
                .addValue("unit", p.unit())
                .addValue("minOrder", p.minOrder())
                .addValue("increment", p.increment())
                .addValue("taxRate", p.taxRate())
                .addValue("status", p.status().name())
                .addValue("attributes", json.writeValueAsString(p.attributes()))
                .addValue("picture", p.picture())
                .addValue("externalId", p.externalId())
                .addValue("search", searchWords(p))
                .addValue("now", now);
    }

    private static String[] searchWords(Product p) {
        List<String> texts = new ArrayList<>(p.names().values());
        texts.add(p.name());
        texts.add(p.sku());
        p.units().stream()
                .map(UnitDraft::barcode)
                .filter(java.util.Objects::nonNull)
                .forEach(texts::add);
        return SearchWords.of(texts);
    }

    private void writeUnits(Collection<ProductChange> changes) {
        List<ProductChange> changed =
                changes.stream().filter(ProductChange::unitsChanged).toList();
        if (changed.isEmpty()) {
            return;
        }
        jdbc.getJdbcTemplate()
                .update(
                        "delete from product_unit u using product p where p.id = u.product_id and p.sku = any(?)",
                        (Object) changed.stream().map(c -> c.product().sku()).toArray(String[]::new));
        jdbc.batchUpdate(
                INSERT_UNIT,
                changed.stream()
                        .flatMap(c -> c.product().units().stream()
                                .map(u -> unitRow(c.product().sku(), u.unit(), u.factor(), u.barcode())))
                        .toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource unitRow(String sku, String unit, BigDecimal factor, @Nullable String barcode) {
        return new MapSqlParameterSource()
                .addValue("sku", sku)
                .addValue("unit", unit)
                .addValue("factor", factor)
                .addValue("barcode", barcode);
    }
}
