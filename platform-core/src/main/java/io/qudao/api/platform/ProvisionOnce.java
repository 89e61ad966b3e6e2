package io.qudao.api.platform;

import io.qudao.api.Answer;
import io.qudao.api.IdempotentRequest;
import io.qudao.api.KeptAnswers;
import io.qudao.signup.CreateTenant;
import io.qudao.signup.CreatedTenant;
import io.qudao.tenancy.Hosts;
import io.qudao.tenancy.NewTenant;
import io.qudao.tenancy.PlatformLocks;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a tenant once per idempotency key. Unlike other POSTs it cannot be one transaction, since it writes in the
 * platform and in the new tenant's schema. So the key is written first, a lock keeps the same key's requests apart, and
 * one that finds the key without an answer goes on where the first was cut short.
 */
@Component
class ProvisionOnce {

    private final CreateTenant createTenant;
    private final KeptAnswers kept;
    private final PlatformLocks locks;
    private final Hosts hosts;
    private final JsonMapper json;

    ProvisionOnce(
            CreateTenant createTenant,
            @Qualifier("platformAnswers") KeptAnswers kept,
            PlatformLocks locks,
            Hosts hosts,
            JsonMapper json) {
        this.createTenant = createTenant;
        this.kept = kept;
        this.locks = locks;
        this.hosts = hosts;
        this.json = json;
    }

    ResponseEntity<TenantBody> answer(HttpServletRequest request, TenantRequest body) {
        NewTenant wanted = body.checked();
        Optional<IdempotentRequest> keyed = IdempotentRequest.of(request, body, json);
        return keyed.map(key -> locks.whileLocked(lock(key), () -> once(key, wanted)))
                .orElseGet(() -> created(wanted, null).entity());
    }

    private static String lock(IdempotentRequest request) {
        return "operator_idempotency_key " + request.client() + " " + request.key();
    }

    private ResponseEntity<TenantBody> once(IdempotentRequest request, NewTenant wanted) {
        Optional<KeptAnswers.Kept> before = kept.claim(request);
        if (before.isPresent() && before.get().status() != null) {
            return asText(before.get().entity());
        }
        ResponseEntity<TenantBody> entity = created(
                        wanted, before.map(KeptAnswers.Kept::createdAt).orElse(null))
                .entity();
        kept.keep(request, entity.getStatusCode().value(), json.writeValueAsString(entity.getBody()), null);
        return entity;
    }

    private Answer<TenantBody> created(NewTenant wanted, @Nullable Instant begunAt) {
        CreatedTenant created = createTenant.create(wanted, begunAt);
        String url = hosts.tenantUrl(created.tenant().slug(), "/");
        return Answer.created(TenantBody.of(created.tenant(), url, created.client()), null);
    }

    @SuppressWarnings("unchecked")
    private static ResponseEntity<TenantBody> asText(ResponseEntity<?> json) {
        return (ResponseEntity<TenantBody>) json;
    }
}
