package io.qudao.api.v1;

import io.qudao.api.Decimal;
import io.qudao.api.OneTransaction;
import io.qudao.api.PageBody;
import io.qudao.api.Required;
import io.qudao.inventory.SetStock;
import io.qudao.inventory.StockQueries;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Stock by product and warehouse. */
@RestController
@RequestMapping("/api/v1/stock")
class StockResource {

    private final StockQueries queries;
    private final SetStock setStock;
    private final OneTransaction transaction;

    StockResource(StockQueries queries, SetStock setStock, OneTransaction transaction) {
        this.queries = queries;
        this.setStock = setStock;
        this.transaction = transaction;
    }

    @GetMapping
    PageBody<StockBody> listStock(
            @RequestParam @Nullable List<String> sku,
            @RequestParam @Nullable String warehouse,
            @RequestParam @Nullable String cursor,
            @RequestParam(defaultValue = PageBody.USUAL) int limit) {
        return PageBody.of(queries.list(sku, warehouse, cursor, PageBody.checked(limit)), StockBody::of);
    }

    @PutMapping("/{warehouse}/{sku}")
    StockBody putStock(@PathVariable String warehouse, @PathVariable String sku, @RequestBody CountBody body) {
        Required required = new Required();
        BigDecimal onHand = required.value(body.onHand(), new Decimal(BigDecimal.ZERO), "onHand")
                .value();
        String reason = required.value(body.reason(), "", "reason");
        required.check();
        return transaction.call(() -> {
            setStock.set(new SetStock.Count(warehouse, sku, onHand), reason);
            return StockBody.of(
                    queries.list(List.of(sku), warehouse, null, 1).items().getFirst());
        });
    }
}
