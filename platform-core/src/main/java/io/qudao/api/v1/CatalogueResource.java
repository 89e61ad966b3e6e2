package io.qudao.api.v1;

import io.qudao.api.PageBody;
import io.qudao.storefront.Catalogue;
import io.qudao.storefront.CatalogueFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue with one distributor's prices and stock states, as its portal shows it. */
@RestController
class CatalogueResource {

    private final Catalogue catalogue;

    CatalogueResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/api/v1/catalogue")
    PageBody<CatalogueBody> listCatalogue(
            @RequestParam String distributor,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String category,
            @RequestParam(defaultValue = "false") boolean inStock,
            @RequestParam @Nullable String cursor,
            @RequestParam(defaultValue = PageBody.USUAL) int limit) {
        CatalogueFilter filter = new CatalogueFilter(q, category, inStock);
        return PageBody.of(catalogue.list(filter, distributor, cursor, PageBody.checked(limit)), CatalogueBody::of);
    }
}
