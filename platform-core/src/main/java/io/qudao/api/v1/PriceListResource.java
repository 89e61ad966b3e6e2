package io.qudao.api.v1;

import io.qudao.api.Answer;
import io.qudao.api.IfMatch;
import io.qudao.api.Once;
import io.qudao.api.OneTransaction;
import io.qudao.api.PageBody;
import io.qudao.api.ReaderLanguage;
import io.qudao.api.RowResults;
import io.qudao.pricing.PriceList;
import io.qudao.pricing.PriceListQueries;
import io.qudao.pricing.SavePriceList;
import io.qudao.pricing.SavePrices;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
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

/** Price lists and the prices in them. */
@RestController
@RequestMapping("/api/v1/price-lists")
class PriceListResource {

    private final PriceListQueries queries;
    private final SavePriceList savePriceList;
    private final SavePrices savePrices;
    private final Once once;
    private final OneTransaction transaction;

    PriceListResource(
            PriceListQueries queries,
            SavePriceList savePriceList,
            SavePrices savePrices,
            Once once,
            OneTransaction transaction) {
        this.queries = queries;
        this.savePriceList = savePriceList;
        this.savePrices = savePrices;
        this.once = once;
        this.transaction = transaction;
    }

    @GetMapping
    PageBody<PriceListBody> listPriceLists(
            @RequestParam @Nullable String cursor, @RequestParam(defaultValue = PageBody.USUAL) int limit) {
        return PageBody.of(queries.lists(cursor, PageBody.checked(limit)), PriceListBody::of);
    }

    @GetMapping("/{code}")
    ResponseEntity<PriceListBody> getPriceList(@PathVariable String code) {
        return answer(queries.required(code)).entity();
    }

    @PutMapping("/{code}")
    ResponseEntity<PriceListBody> putPriceList(
            @PathVariable String code, @RequestBody PriceListBody body, HttpServletRequest request) {
        PathNames.refuseOther("code", code, body.code());
        return transaction
                .call(() -> {
                    Optional<PriceList> before = queries.find(code);
                    savePriceList.save(body.draft(code, before), IfMatch.version(request));
                    PriceList saved = queries.required(code);
                    return before.isEmpty() ? Answer.created(PriceListBody.of(saved), saved.version()) : answer(saved);
                })
                .entity();
    }

    @PostMapping("/{code}/prices/batch")
    ResponseEntity<RowResults> savePrices(
            @PathVariable String code, @RequestBody List<PriceRow> rows, HttpServletRequest request) {
        return once.answer(
                request,
                rows,
                () -> SoundRows.save(
                        rows,
                        row -> row.sku() == null ? "" : row.sku(),
                        PriceRow::draft,
                        drafts -> savePrices.save(code, drafts)),
                results -> Answer.ok(RowResults.of(results, ReaderLanguage.of(request))));
    }

    private static Answer<PriceListBody> answer(PriceList list) {
        return Answer.ok(PriceListBody.of(list), list.version());
    }
}
