package io.qudao.catalog;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes products: one statement for all of them, whatever their number, and one for all their units. */
@Repository
class ProductWrites {

    /** Stands between the words of one product; no text holds it. */
    private static final String WORD_END = "\u001F";

    private static final String UPSERT = """
            insert into product (id, sku, name, names, descriptions, category_id, unit, min_order, increment, tax_rate, status,
                attributes, picture, external_id, search, created_at, updated_at)
            select nextval('product_seq'), p.sku, p.name, p.names::jsonb, p.descriptions::jsonb, c.id, p.unit, p.min_order::numeric,
                p.increment::numeric, p.tax_rate::numeric, p.status, p.attributes::jsonb, p.picture, p.external_id,
                array_to_tsvector(string_to_array(p.words, :wordEnd)), :now, :now
            from unnest(:skus::text[], :names::text[], :namesByLanguage::text[], :descriptions::text[], :categories::text[],
                :units::text[], :minOrders::text[], :increments::text[], :taxRates::text[], :statuses::text[], :attributes::text[],
                :pictures::text[], :externalIds::text[], :words::text[])
              as p (sku, name, names, descriptions, category, unit, min_order, increment, tax_rate, status, attributes, picture,
                external_id, words)
            left join category c on c.code = p.category
            order by p.sku
            on conflict (sku) do update set name = excluded.name, names = excluded.names, descriptions = excluded.descriptions,
                category_id = excluded.category_id, unit = excluded.unit, min_order = excluded.min_order,
                increment = excluded.increment, tax_rate = excluded.tax_rate, status = excluded.status,
                attributes = excluded.attributes, picture = excluded.picture, external_id = excluded.external_id,
                search = excluded.search, updated_at = excluded.updated_at, version = product.version + 1
            """;

    private static final String INSERT_UNITS = """
            insert into product_unit (product_id, unit, factor, barcode)
            select p.id, u.unit, u.factor::numeric, u.barcode
            from unnest(:skus::text[], :units::text[], :factors::text[], :barcodes::text[]) as u (sku, unit, factor, barcode)
            join product p on p.sku = u.sku
            """;

    /** A unit and the product it is of. */
    private record Packed(String sku, UnitDraft unit) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ProductWrites(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void write(Collection<ProductChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        List<Product> products = changes.stream().map(ProductChange::product).toList();
        jdbc.sql(UPSERT)
                .param("wordEnd", WORD_END)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("skus", column(products, Product::sku))
                .param("names", column(products, Product::name))
                .param("namesByLanguage", column(products, p -> json.writeValueAsString(p.names())))
                .param("descriptions", column(products, p -> json.writeValueAsString(p.descriptions())))
                .param("categories", column(products, Product::category))
                .param("units", column(products, Product::unit))
                .param("minOrders", column(products, p -> p.minOrder().toPlainString()))
                .param("increments", column(products, p -> p.increment().toPlainString()))
                .param("taxRates", column(products, p -> plain(p.taxRate())))
                .param("statuses", column(products, p -> p.status().name()))
                .param("attributes", column(products, p -> json.writeValueAsString(p.attributes())))
                .param("pictures", column(products, Product::picture))
                .param("externalIds", column(products, Product::externalId))
                .param("words", column(products, p -> String.join(WORD_END, searchWords(p))))
                .update();
        writeUnits(changes);
    }

    private static <T> @Nullable String[] column(Collection<T> from, Function<T, @Nullable String> value) {
        @Nullable String[] column = new String[from.size()];
        int i = 0;
        for (T row : from) {
            column[i++] = value.apply(row);
        }
        return column;
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
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
        List<Product> changed = changes.stream()
                .filter(ProductChange::unitsChanged)
                .map(ProductChange::product)
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        jdbc.sql("delete from product_unit u using product p where p.id = u.product_id and p.sku = any(?)")
                .param(column(changed, Product::sku))
                .update();
        List<Packed> packed = changed.stream()
                .flatMap(p -> p.units().stream().map(unit -> new Packed(p.sku(), unit)))
                .toList();
        jdbc.sql(INSERT_UNITS)
                .param("skus", column(packed, Packed::sku))
                .param("units", column(packed, p -> p.unit.unit()))
                .param("factors", column(packed, p -> p.unit.factor().toPlainString()))
                .param("barcodes", column(packed, p -> p.unit.barcode()))
                .update();
    }
}
