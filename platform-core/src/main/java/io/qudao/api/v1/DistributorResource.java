package io.qudao.api.v1;

import io.qudao.api.Answer;
import io.qudao.api.IfMatch;
import io.qudao.api.OneTransaction;
import io.qudao.api.PageBody;
import io.qudao.distributor.Distributor;
import io.qudao.distributor.DistributorQueries;
import io.qudao.distributor.DistributorStatus;
import io.qudao.distributor.SaveDistributors;
import io.qudao.kernel.SaveResult;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The brand's distributors. */
@RestController
@RequestMapping("/api/v1/distributors")
class DistributorResource {

    private final DistributorQueries queries;
    private final SaveDistributors saveDistributors;
    private final OneTransaction transaction;

    DistributorResource(DistributorQueries queries, SaveDistributors saveDistributors, OneTransaction transaction) {
        this.queries = queries;
        this.saveDistributors = saveDistributors;
        this.transaction = transaction;
    }

    @GetMapping
    PageBody<DistributorBody> listDistributors(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String tier,
            @RequestParam @Nullable DistributorStatus status,
            @RequestParam @Nullable Instant updatedSince,
            @RequestParam @Nullable String cursor,
            @RequestParam(defaultValue = PageBody.USUAL) int limit) {
        DistributorQueries.Filter filter = new DistributorQueries.Filter(q, tier, status, updatedSince);
        return PageBody.of(queries.list(filter, cursor, PageBody.checked(limit)), DistributorBody::of);
    }

    @GetMapping("/{code}")
    ResponseEntity<DistributorBody> getDistributor(@PathVariable String code) {
        return answer(queries.required(code)).entity();
    }

    @PutMapping("/{code}")
    ResponseEntity<DistributorBody> putDistributor(
            @PathVariable String code, @RequestBody DistributorBody body, HttpServletRequest request) {
        PathNames.refuseOther("code", code, body.code());
        return transaction
                .call(() -> {
                    SaveResult.Outcome outcome = saveDistributors.replace(body.draft(code), IfMatch.version(request));
                    Distributor saved = queries.required(code);
                    return outcome == SaveResult.Outcome.CREATED
                            ? Answer.created(DistributorBody.of(saved), saved.version())
                            : answer(saved);
                })
                .entity();
    }

    private static Answer<DistributorBody> answer(Distributor distributor) {
        return Answer.ok(DistributorBody.of(distributor), distributor.version());
    }
}
