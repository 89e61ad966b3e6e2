package io.qudao.history;

import io.qudao.catalog.ProductDraft;
import io.qudao.catalog.SaveProducts;
import io.qudao.distributor.DistributorDraft;
import io.qudao.distributor.SaveDistributors;
import io.qudao.pricing.PriceDraft;
import io.qudao.pricing.SavePrices;
import io.qudao.settings.CurrentSettings;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives products the name and list price, and distributors the region, that all the books together tell. Touches only what
 * it gave itself: a name or price that people changed since stays theirs.
 */
@Component
class Settlement {

    private static final int AT_ONCE = 500;
    private static final String LIST = "BASE";

    private static final String PRODUCTS = """
            select h.product_id, p.sku, p.name, h.given_name, h.given_price, h.price,
              (select d.description from history_description d where d.product_id = h.product_id
                 order by d.uses desc, length(d.description) desc, d.description limit 1) as usual_name,
              (select x.amount from price x join price_list l on l.id = x.price_list_id where l.code = :list
                 and x.product_id = p.id and x.unit = p.unit and x.min_quantity = 1 and x.valid_from is null) as list_price
            from history_product h join product p on p.id = h.product_id
            where not h.settled and h.document <> '' order by h.product_id limit :most for update of h
            """;

    /** A product as it is and as the books tell it. */
    record Seen(
            long productId,
            String sku,
            String name,
            @Nullable String givenName,
            @Nullable BigDecimal givenPrice,
            BigDecimal price,
            @Nullable String usualName,
            @Nullable BigDecimal listPrice) {

        boolean takesName() {
            return usualName != null && name.equals(givenName) && !name.equals(usualName);
        }

        boolean takesPrice() {
            boolean untouched = givenPrice == null ? listPrice == null : same(givenPrice, listPrice);
            return untouched && !same(price, listPrice);
        }

        private static boolean same(BigDecimal a, @Nullable BigDecimal b) {
            return b != null && a.compareTo(b) == 0;
        }
    }

    /** A customer and where it was seen last. */
    record Customer(
            long distributorId,
            String code,
            @Nullable String region,
            @Nullable String givenRegion,
            String country) {

        boolean takesRegion() {
            return !country.isEmpty() && Objects.equals(region, givenRegion) && !country.equals(region);
        }
    }

    private final JdbcClient jdbc;
    private final SaveProducts saveProducts;
    private final SavePrices savePrices;
    private final SaveDistributors saveDistributors;
    private final CurrentSettings settings;

    Settlement(
            JdbcClient jdbc,
            SaveProducts saveProducts,
            SavePrices savePrices,
            SaveDistributors saveDistributors,
            CurrentSettings settings) {
        this.jdbc = jdbc;
        this.saveProducts = saveProducts;
        this.savePrices = savePrices;
        this.saveDistributors = saveDistributors;
        this.settings = settings;
    }

    /** @return whether there may be more */
    boolean settleSome() {
        int products = settleProducts();
        int customers = settleCustomers();
        return products + customers > 0;
    }

    private int settleProducts() {
        List<Seen> seen = jdbc.sql(PRODUCTS)
                .param("list", LIST)
                .param("most", AT_ONCE)
                .query(Seen.class)
                .list();
        List<Seen> renamed = seen.stream().filter(Seen::takesName).toList();
        if (!renamed.isEmpty()) {
            List<ProductDraft> drafts = renamed.stream()
                    .map(s -> Goods.named(s.sku(), String.valueOf(s.usualName())))
                    .toList();
            saveProducts.save(drafts);
        }
        List<Seen> priced = hasList() ? seen.stream().filter(Seen::takesPrice).toList() : List.of();
        if (!priced.isEmpty()) {
            savePrices.save(
                    LIST,
                    priced.stream()
                            .map(s -> new PriceDraft(s.sku(), null, null, s.price(), null, null))
                            .toList());
        }
        mark(seen, renamed, priced);
        return seen.size();
    }

    private void mark(List<Seen> seen, List<Seen> renamed, List<Seen> priced) {
        jdbc.sql(
                        "update history_product h set given_name = p.name from product p where p.id = h.product_id and p.id = any(?)")
                .param(ids(renamed))
                .update();
        jdbc.sql("update history_product set given_price = price where product_id = any(?)")
                .param(ids(priced))
                .update();
        jdbc.sql("update history_product set settled = true where product_id = any(?)")
                .param(ids(seen))
                .update();
    }

    private static Long[] ids(List<Seen> seen) {
        return seen.stream().map(Seen::productId).toArray(Long[]::new);
    }

    /** Prices in the books are in the tenant's currency. */
    private boolean hasList() {
        return jdbc.sql("select 1 from price_list where code = ? and currency = ?")
                .params(LIST, settings.get().currency().getCurrencyCode())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private int settleCustomers() {
        List<Customer> seen = jdbc.sql(
                        "select h.distributor_id, d.code, d.region, h.given_region, h.country from history_customer h"
                                + " join distributor d on d.id = h.distributor_id where not h.settled order by h.distributor_id limit ?"
                                + " for update of h")
                .param(AT_ONCE)
                .query(Customer.class)
                .list();
        List<Customer> moved = seen.stream().filter(Customer::takesRegion).toList();
        if (!moved.isEmpty()) {
            saveDistributors.save(moved.stream().map(Settlement::moved).toList());
            jdbc.sql("update history_customer set given_region = country where distributor_id = any(?)")
                    .param(moved.stream().map(Customer::distributorId).toArray(Long[]::new))
                    .update();
        }
        jdbc.sql("update history_customer set settled = true where distributor_id = any(?)")
                .param(seen.stream().map(Customer::distributorId).toArray(Long[]::new))
                .update();
        return seen.size();
    }

    private static DistributorDraft moved(Customer customer) {
        return new DistributorDraft(
                customer.code(), null, null, null, customer.country(), null, null, null, null, null, null, null);
    }
}
