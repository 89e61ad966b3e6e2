package io.qudao.catalog;

import io.qudao.kernel.Problem;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The numbers that distributors give to products. Each distributor has its own; capitals do not matter. For use cases that
 * have checked whose they are.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ProductNumbers {

    private static final int LONGEST = 64;

    /** As it can be pasted in front of a quantity. */
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/#-]*");

    private static final String TAKEN =
            "select p.sku from product p where p.sku <> :sku and (upper(p.sku) = upper(:number)"
                    + " or p.id in (select n.product_id from distributor_product_number n"
                    + " where n.distributor_id = :distributor and upper(n.number) = upper(:number))) limit 1";

    private final JdbcClient jdbc;

    ProductNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** SKUs by number, as typed; unknown numbers are absent. */
    public Map<String, String> skus(long distributorId, Collection<String> typed) {
        Map<String, String> byNumber = new HashMap<>();
        jdbc.sql("select upper(n.number), p.sku from distributor_product_number n join product p on p.id = n.product_id"
                        + " where n.distributor_id = ? and upper(n.number) = any(?)")
                .params(
                        distributorId,
                        typed.stream().map(ProductNumbers::folded).toArray(String[]::new))
                .query(row -> {
                    byNumber.put(row.getString(1), row.getString(2));
                });
        Map<String, String> skus = new HashMap<>();
        typed.forEach(number -> {
            String sku = byNumber.get(folded(number));
            if (sku != null) {
                skus.put(number, sku);
            }
        });
        return skus;
    }

    /**
     * Takes the place of the number the distributor gave before.
     *
     * @throws io.qudao.kernel.RefusedException if another product is known by it, or it could not be typed in an order
     */
    public void give(long distributorId, Product product, String number) {
        if (number.length() > LONGEST || !FORM.matcher(number).matches()) {
            throw Problem.of(CatalogProblem.OWN_NUMBER_FORM, number, LONGEST)
                    .atField("number")
                    .refused();
        }
        jdbc.sql(TAKEN)
                .param("sku", product.sku())
                .param("number", number)
                .param("distributor", distributorId)
                .query(String.class)
                .optional()
                .ifPresent(other -> {
                    throw Problem.of(CatalogProblem.OWN_NUMBER_TAKEN, number, other)
                            .atField("number")
                            .refused();
                });
        take(distributorId, product);
        jdbc.sql("insert into distributor_product_number (distributor_id, product_id, number) values (?, ?, ?)")
                .params(distributorId, product.id(), number)
                .update();
    }

    /** Forgets the distributor's number of the product. */
    public void take(long distributorId, Product product) {
        jdbc.sql("delete from distributor_product_number where distributor_id = ? and product_id = ?")
                .params(distributorId, product.id())
                .update();
    }

    private static String folded(String number) {
        return number.toUpperCase(Locale.ROOT);
    }
}
