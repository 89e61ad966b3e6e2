package io.qudao.history;

import io.qudao.settings.CurrentSettings;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers of each product the newest price and how often each description was seen, of each customer the newest country.
 * A sum and a maximum are the same in whatever order one takes them.
 */
@Component
class Observations {

    private static final String DESCRIPTIONS = """
            insert into history_description (product_id, description, uses)
            select p.id, d.description, d.uses from unnest(:skus::text[], :descriptions::text[], :uses::int[]) as d (sku, description, uses)
            join product p on p.sku = d.sku
            on conflict (product_id, description) do update set uses = history_description.uses + excluded.uses
            """;

    private static final String PRICES = """
            insert into history_product (product_id, sale, observed_at, document, price)
            select p.id, o.sale, o.at::timestamptz, o.document, o.price::numeric
            from unnest(:skus::text[], :sales::boolean[], :ats::text[], :documents::text[], :prices::text[])
              as o (sku, sale, at, document, price) join product p on p.sku = o.sku
            on conflict (product_id) do update set sale = excluded.sale, observed_at = excluded.observed_at,
              document = excluded.document, price = excluded.price
            where (excluded.sale, excluded.observed_at, excluded.document, excluded.price)
              > (history_product.sale, history_product.observed_at, history_product.document, history_product.price)
            """;

    private static final String COUNTRIES = """
            insert into history_customer (distributor_id, observed_at, document, country)
            select d.id, o.at::timestamptz, o.document, o.country
            from unnest(:codes::text[], :ats::text[], :documents::text[], :countries::text[]) as o (code, at, document, country)
            join distributor d on d.code = o.code
            on conflict (distributor_id) do update set observed_at = excluded.observed_at, document = excluded.document,
              country = excluded.country, settled = false
            where (excluded.observed_at, excluded.document) > (history_customer.observed_at, history_customer.document)
            """;

    /** A price on a day; a sale tells more than a return. */
    private record Price(boolean sale, Instant at, String document, java.math.BigDecimal amount) {
        private static final Comparator<Price> ORDER = Comparator.comparing(Price::sale)
                .thenComparing(Price::at)
                .thenComparing(Price::document)
                .thenComparing(Price::amount);
    }

    /** A product and how somebody described it. */
    private record Description(String sku, String text) implements Comparable<Description> {
        @Override
        public int compareTo(Description other) {
            int bySku = sku.compareTo(other.sku);
            return bySku != 0 ? bySku : text.compareTo(other.text);
        }
    }

    private final JdbcClient jdbc;
    private final CurrentSettings settings;

    Observations(JdbcClient jdbc, CurrentSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** @param documents that were not in the books before */
    void remember(List<Document> documents) {
        if (documents.isEmpty()) {
            return;
        }
        ZoneId zone = settings.get().timeZone();
        TreeMap<String, Price> prices = new TreeMap<>();
        TreeMap<Description, Integer> descriptions = new TreeMap<>();
        TreeMap<String, Document> newest = new TreeMap<>();
        for (Document document : documents) {
            newest.merge(document.party(), document, Observations::later);
            for (HistoryRow row : document.rows()) {
                if (!row.isCharge()) {
                    Price price = new Price(
                            !document.isCancellation(),
                            row.at().atZone(zone).toInstant(),
                            document.externalId(),
                            row.price());
                    prices.merge(row.code(), price, (a, b) -> Price.ORDER.compare(a, b) >= 0 ? a : b);
                    String text = row.description();
                    if (text != null) {
                        descriptions.merge(new Description(row.code(), text), 1, Integer::sum);
                    }
                }
            }
        }
        rememberPrices(prices);
        rememberDescriptions(descriptions);
        rememberCountries(newest);
    }

    private static Document later(Document a, Document b) {
        return Comparator.comparing(Document::at)
                                .thenComparing(Document::externalId)
                                .compare(a, b)
                        >= 0
                ? a
                : b;
    }

    private void rememberPrices(Map<String, Price> prices) {
        List<Price> values = List.copyOf(prices.values());
        String[] skus = prices.keySet().toArray(String[]::new);
        jdbc.sql(PRICES)
                .param("skus", skus)
                .param("sales", values.stream().map(Price::sale).toArray(Boolean[]::new))
                .param("ats", values.stream().map(p -> p.at.toString()).toArray(String[]::new))
                .param("documents", values.stream().map(Price::document).toArray(String[]::new))
                .param(
                        "prices",
                        values.stream().map(p -> p.amount.toPlainString()).toArray(String[]::new))
                .update();
        jdbc.sql(
                        "update history_product h set settled = false from product p where p.id = h.product_id and p.sku = any(?)"
                                + " and h.settled")
                .param(skus)
                .update();
    }

    private void rememberDescriptions(Map<Description, Integer> descriptions) {
        jdbc.sql(DESCRIPTIONS)
                .param(
                        "skus",
                        descriptions.keySet().stream().map(Description::sku).toArray(String[]::new))
                .param(
                        "descriptions",
                        descriptions.keySet().stream().map(Description::text).toArray(String[]::new))
                .param("uses", descriptions.values().toArray(Integer[]::new))
                .update();
    }

    private void rememberCountries(Map<String, Document> newest) {
        List<Document> seen = new ArrayList<>();
        newest.values().stream()
                .filter(document -> document.rows().getFirst().customer() != null
                        && document.rows().getFirst().country() != null)
                .forEach(seen::add);
        jdbc.sql(COUNTRIES)
                .param("codes", seen.stream().map(Document::party).toArray(String[]::new))
                .param("ats", seen.stream().map(d -> d.at().toString()).toArray(String[]::new))
                .param("documents", seen.stream().map(Document::externalId).toArray(String[]::new))
                .param(
                        "countries",
                        seen.stream()
                                .map(d -> String.valueOf(d.rows().getFirst().country()))
                                .toArray(String[]::new))
                .update();
    }
}
