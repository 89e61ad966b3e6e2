package io.qudao.storefront;

import io.qudao.catalog.ProductConditions;
import io.qudao.catalog.ProductQueries;
import io.qudao.catalog.ProductStatus;
import io.qudao.distributor.Distributor;
import io.qudao.kernel.Where;
import io.qudao.pricing.LeastOrderPrices;
import io.qudao.pricing.PriceContext;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which products a page of the catalogue shows, chosen and sorted in the database. */
@Repository
class CatalogueRows {

    private static final String FROM = " from product p left join category c on c.id = p.category_id";

    private static final String WITH_PRICE = " left join (" + LeastOrderPrices.SQL + ") o on o.product_id = p.id";

    /** As {@link StockState} says it. */
    private static final String IN_STOCK =
            "p.min_order <= (select coalesce(sum(greatest(s.on_hand - s.reserved - s.safety, 0)), 0)"
                    + " from stock_item s where s.product_id = p.id)";

    private final JdbcClient jdbc;

    CatalogueRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Where where(CatalogueFilter filter, Distributor buyer) {
        ProductQueries.Filter products =
                new ProductQueries.Filter(filter.text(), filter.category(), ProductStatus.PUBLISHED, null);
        Where where = ProductConditions.of(products, buyer.id());
        return filter.inStock() ? where.and(IN_STOCK) : where;
    }

    int count(Where where) {
        return jdbc.sql("select count(*)" + FROM + where)
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    /** SKUs of a page. */
    List<String> page(Where where, CatalogueOrder order, Locale language, PriceContext prices, int offset, int limit) {
        String sql = "select p.sku" + FROM + (order.isByPrice() ? WITH_PRICE : "") + where + " order by " + order.sql()
                + " limit :limit offset :offset";
        JdbcClient.StatementSpec statement = jdbc.sql(sql)
                .params(where.parameters())
                .param("language", language.getLanguage())
                .param("limit", limit)
                .param("offset", offset);
        return (order.isByPrice() ? LeastOrderPrices.bind(statement, prices) : statement)
                .query(String.class)
                .list();
    }
}
