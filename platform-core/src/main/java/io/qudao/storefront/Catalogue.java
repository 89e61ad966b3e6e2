package io.qudao.storefront;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.catalog.Product;
import io.qudao.catalog.ProductNumbers;
import io.qudao.catalog.ProductQueries;
import io.qudao.distributor.Distributor;
import io.qudao.distributor.Distributors;
import io.qudao.kernel.Slice;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue as one distributor sees it. A page costs the same few queries, however many products it shows. */
@Service
@Transactional(readOnly = true)
@Allow(Permission.CATALOG_READ)
public class Catalogue {

    private final ProductQueries products;
    private final CatalogueRows rows;
    private final CatalogueItems items;
    private final ProductNumbers numbers;
    private final Distributors distributors;

    Catalogue(
            ProductQueries products,
            CatalogueRows rows,
            CatalogueItems items,
            ProductNumbers numbers,
            Distributors distributors) {
        this.products = products;
        this.rows = rows;
        this.items = items;
        this.numbers = numbers;
        this.distributors = distributors;
    }

    /** A page of the buyer's own catalogue. */
    public List<CatalogueItem> page(
            CatalogueFilter filter, CatalogueOrder order, Locale language, int offset, int limit) {
        Distributor own = distributors.own();
        List<String> skus =
                rows.page(CatalogueRows.where(filter, own), order, language, items.today(own), offset, limit);
        Map<String, Product> found =
                products.bySku(skus).stream().collect(Collectors.toMap(Product::sku, Function.identity()));
        return items.of(skus.stream().map(found::get).filter(Objects::nonNull).toList(), own);
    }

    /** How many products of the buyer's own catalogue there are. */
    public int count(CatalogueFilter filter) {
        return rows.count(CatalogueRows.where(filter, distributors.own()));
    }

    /** Ordered by SKU, as the given distributor sees it. */
    public Slice<CatalogueItem> list(CatalogueFilter filter, String distributor, @Nullable String cursor, int limit) {
        Distributor buyer = distributors.inScope(distributor);
        Slice<Product> found = products.search(CatalogueRows.where(filter, buyer), cursor, limit);
        return new Slice<>(items.of(found.items(), buyer), found.next());
    }

    /** Products by SKU as the given distributor sees them; unknown ones are absent. */
    public List<CatalogueItem> bySku(List<String> skus, String distributor) {
        return items.of(products.bySku(skus), distributors.inScope(distributor));
    }

    /**
     * Products as people type them: by SKU, in whatever capitals, else by the distributor's own number.
     *
     * @return by what was typed; unknown ones are absent
     */
    public Map<String, CatalogueItem> byTyped(Collection<String> typed, String distributor) {
        Distributor buyer = distributors.inScope(distributor);
        Map<String, String> own = numbers.skus(buyer.id(), typed);
        Set<String> wanted = new LinkedHashSet<>(typed);
        typed.forEach(text -> wanted.add(text.toUpperCase(Locale.ROOT)));
        wanted.addAll(own.values());
        Map<String, CatalogueItem> bySku = items.of(products.bySku(wanted), buyer).stream()
                .collect(Collectors.toMap(CatalogueItem::sku, Function.identity()));
        Map<String, CatalogueItem> found = new HashMap<>();
        typed.forEach(text -> Stream.of(text, text.toUpperCase(Locale.ROOT), own.getOrDefault(text, ""))
                .map(bySku::get)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(item -> found.put(text, item)));
        return found;
    }
}
