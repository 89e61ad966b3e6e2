package io.qudao.api.v1;

import io.qudao.api.Answer;
import io.qudao.api.IfMatch;
import io.qudao.api.Once;
import io.qudao.api.OneTransaction;
import io.qudao.api.PageBody;
import io.qudao.api.ReaderLanguage;
import io.qudao.api.RowResults;
import io.qudao.catalog.Product;
import io.qudao.catalog.ProductQueries;
import io.qudao.catalog.ProductStatus;
import io.qudao.catalog.SaveProducts;
import io.qudao.kernel.SaveResult;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue's products. */
@RestController
@RequestMapping("/api/v1/products")
class ProductResource {

    private final ProductQueries queries;
    private final SaveProducts saveProducts;
    private final Once once;
    private final OneTransaction transaction;

    ProductResource(ProductQueries queries, SaveProducts saveProducts, Once once, OneTransaction transaction) {
        this.queries = queries;
        this.saveProducts = saveProducts;
        this.once = once;
        this.transaction = transaction;
    }

    @GetMapping
    PageBody<ProductBody> listProducts(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String category,
            @RequestParam @Nullable ProductStatus status,
            @RequestParam @Nullable Instant updatedSince,
            @RequestParam @Nullable String cursor,
            @RequestParam(defaultValue = PageBody.USUAL) int limit) {
        ProductQueries.Filter filter = new ProductQueries.Filter(q, category, status, updatedSince);
        return PageBody.of(queries.search(filter, cursor, PageBody.checked(limit)), ProductBody::of);
    }

    @GetMapping("/{sku}")
    ResponseEntity<ProductBody> getProduct(@PathVariable String sku) {
        return answer(queries.required(sku)).entity();
    }

    @PutMapping("/{sku}")
    ResponseEntity<ProductBody> putProduct(
            @PathVariable String sku, @RequestBody ProductBody body, HttpServletRequest request) {
        PathNames.refuseOther("sku", sku, body.sku());
        return transaction
                .call(() -> {
                    SaveResult.Outcome outcome = saveProducts.replace(body.draft(sku), IfMatch.version(request));
                    Product saved = queries.required(sku);
                    return outcome == SaveResult.Outcome.CREATED
                            ? Answer.created(ProductBody.of(saved), saved.version())
                            : answer(saved);
                })
                .entity();
    }

    @PostMapping("/batch")
    ResponseEntity<RowResults> saveProducts(@RequestBody List<ProductBody> rows, HttpServletRequest request) {
        return once.answer(
                request,
                rows,
                () -> SoundRows.save(
                        rows,
                        row -> row.sku() == null ? "" : row.sku(),
                        row -> row.draft(row.sku() == null ? "" : row.sku()),
                        saveProducts::save),
                results -> Answer.ok(RowResults.of(results, ReaderLanguage.of(request))));
    }

    private static Answer<ProductBody> answer(Product product) {
        return Answer.ok(ProductBody.of(product), product.version());
    }
}
