package io.qudao.portal.catalogue;

import com.vaadin.flow.router.QueryParameters;
import io.qudao.storefront.CatalogueFilter;
import io.qudao.storefront.CatalogueOrder;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the catalogue shows, as it stands in the address, so that a link or the browser's back button brings it again. */
record CatalogueState(String text, String category, boolean inStock, Sort sort, boolean table) {

    static final CatalogueState ALL = new CatalogueState("", "", false, Sort.NUMBER, false);

    /** The orders a buyer can choose. */
    enum Sort {
        NUMBER(CatalogueOrder.SKU),
        NAME(CatalogueOrder.NAME),
        CHEAPEST(CatalogueOrder.CHEAPEST),
        DEAREST(CatalogueOrder.DEAREST),
        CATEGORY(CatalogueOrder.CATEGORY),
        NEWEST(CatalogueOrder.NEWEST);

        private final CatalogueOrder order;

        Sort(CatalogueOrder order) {
            this.order = order;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static CatalogueState of(QueryParameters address) {
        return new CatalogueState(
                address.getSingleParameter("q").orElse("").strip(),
                address.getSingleParameter("category").orElse(""),
                address.getSingleParameter("stock").orElse("").equals("now"),
                sort(address.getSingleParameter("sort").orElse("")),
                address.getSingleParameter("view").orElse("").equals("table"));
    }

    private static Sort sort(String code) {
        for (Sort sort : Sort.values()) {
            if (sort.code().equals(code)) {
                return sort;
            }
        }
        return Sort.NUMBER;
    }

    /** Only what differs from the plain catalogue. */
    QueryParameters address() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "q", text, "");
        put(parameters, "category", category, "");
        put(parameters, "stock", inStock ? "now" : "", "");
        put(parameters, "sort", sort.code(), Sort.NUMBER.code());
        put(parameters, "view", table ? "table" : "", "");
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, String value, String usual) {
        if (!value.equals(usual)) {
            parameters.put(name, value);
        }
    }

    CatalogueFilter filter() {
        return new CatalogueFilter(blankToNull(text), blankToNull(category), inStock);
    }

    CatalogueOrder order() {
        return sort.order;
    }

    boolean isFiltered() {
        return !text.isEmpty() || !category.isEmpty() || inStock;
    }

    CatalogueState withText(String value) {
        return new CatalogueState(value.strip(), category, inStock, sort, table);
    }

    CatalogueState withCategory(String value) {
        return new CatalogueState(text, value, inStock, sort, table);
    }

    CatalogueState withInStock(boolean value) {
        return new CatalogueState(text, category, value, sort, table);
    }

    CatalogueState withSort(Sort value) {
        return new CatalogueState(text, category, inStock, value, table);
    }

    CatalogueState withTable(boolean value) {
        return new CatalogueState(text, category, inStock, sort, value);
    }

    private static @Nullable String blankToNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
