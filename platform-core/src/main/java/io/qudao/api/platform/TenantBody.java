package io.qudao.api.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.qudao.identity.NewApiClient;
import io.qudao.tenancy.Tenant;
import io.qudao.tenancy.TenantState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A tenant.
 *
 * @param url its address
 * @param apiClient only in the answer that creates the tenant: the secret is shown once
 */
record TenantBody(
        String slug,
        String company,
        String ownerEmail,
        String plan,
        TenantState state,
        @Nullable String suspensionReason,
        String currency,
        String locale,
        String timeZone,
        Instant createdAt,
        String url,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Client apiClient) {

    /** The tenant's first API client, with all scopes. */
    record Client(String clientId, String clientSecret) {}

    static TenantBody of(Tenant tenant, String url) {
        return of(tenant, url, null);
    }

    static TenantBody of(Tenant tenant, String url, @Nullable NewApiClient client) {
        return new TenantBody(
                tenant.slug(),
                tenant.company(),
                tenant.ownerEmail(),
                tenant.plan(),
                tenant.state(),
                tenant.suspensionReason(),
                tenant.currency().getCurrencyCode(),
                tenant.locale().toLanguageTag(),
                tenant.timeZone().getId(),
                tenant.createdAt(),
                url,
                client == null
                        ? null
                        : new Client(client.clientId(), client.secret().plain()));
    }
}
