package io.qudao.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does a POST once per idempotency key: key, work and answer are one transaction, so either all of them are kept or none.
 * A repetition gets the first answer, also one that arrives in the same instant. A refusal keeps nothing: what was wrong
 * may be mended and sent again under the same key.
 */
public final class Once {

    private final TransactionTemplate transaction;
    private final KeptAnswers kept;
    private final Runnable flush;
    private final JsonMapper json;

    Once(TransactionTemplate transaction, KeptAnswers kept, Runnable flush, JsonMapper json) {
        this.transaction = transaction;
        this.kept = kept;
        this.flush = flush;
        this.json = json;
    }

    /**
     * @param body the request's content as it was understood
     * @param work what is to be done
     * @param view shapes the answer, reading what the work has written
     * @throws io.qudao.kernel.RefusedException IDEMPOTENCY_KEY_TOO_LONG, IDEMPOTENCY_KEY_REUSED, or what the work refuses
     */
    public <K, T> ResponseEntity<T> answer(
            HttpServletRequest request, @Nullable Object body, Supplier<K> work, Function<K, Answer<T>> view) {
        Optional<IdempotentRequest> keyed = IdempotentRequest.of(request, body, json);
        return Objects.requireNonNull(transaction.execute(status -> keyed.map(key -> once(key, work, view))
                .orElseGet(() -> fresh(work, view).entity())));
    }

    private <K, T> Answer<T> fresh(Supplier<K> work, Function<K, Answer<T>> view) {
        K done = work.get();
        flush.run();
        return view.apply(done);
    }

    private <K, T> ResponseEntity<T> once(IdempotentRequest request, Supplier<K> work, Function<K, Answer<T>> view) {
        Optional<KeptAnswers.Kept> before = kept.claim(request);
        if (before.isPresent()) {
            return asText(before.get().entity());
        }
        ResponseEntity<T> entity = fresh(work, view).entity();
        String text = json.writeValueAsString(entity.getBody());
        kept.keep(
                request,
                entity.getStatusCode().value(),
                text,
                entity.getHeaders().getETag());
        return asText(ResponseEntity.status(entity.getStatusCode())
                .headers(entity.getHeaders())
                .contentType(MediaType.APPLICATION_JSON)
                .body(text));
    }

    /** A kept answer is the JSON of a {@code T}, which the framework passes on as it is. */
    @SuppressWarnings("unchecked")
    private static <T> ResponseEntity<T> asText(ResponseEntity<String> json) {
        return (ResponseEntity<T>) json;
    }
}
