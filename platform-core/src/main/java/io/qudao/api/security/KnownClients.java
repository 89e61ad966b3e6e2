package io.qudao.api.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.qudao.identity.ApiClient;
import io.qudao.identity.ApiClients;
import io.qudao.identity.OperatorApiClients;
import io.qudao.tenancy.NodeCache;
import io.qudao.tenancy.RequestHost;
import io.qudao.tenancy.Tenant;
import io.qudao.tenancy.TenantId;
import io.qudao.tenancy.TenantScope;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * API clients by the host that was asked: a tenant's own, or the operators'. Requests look at what is at most five seconds
 * old, and every node is told of a change of a tenant's clients, so disabling a client ends its tokens as well; handing out
 * tokens looks into the database.
 */
@Component
class KnownClients implements NodeCache {

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final int MOST = 50_000;

    private record Key(String host, String clientId) {}

    private final ApiClients ofTenants;
    private final OperatorApiClients ofOperators;
    private final Cache<Key, Optional<ApiClient>> remembered =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST).build();

    KnownClients(ApiClients ofTenants, OperatorApiClients ofOperators) {
        this.ofTenants = ofTenants;
        this.ofOperators = ofOperators;
    }

    Optional<ApiClient> recent(RequestHost host, String clientId) {
        return remembered.get(new Key(host.key(), clientId), key -> fresh(host, clientId));
    }

    /** Disabled clients are absent. */
    Optional<ApiClient> fresh(RequestHost host, String clientId) {
        Optional<ApiClient> found =
                switch (host) {
                    case RequestHost.Platform() -> ofOperators.find(clientId);
                    case RequestHost.OfTenant(Tenant tenant) ->
                        TenantScope.call(tenant.id(), () -> ofTenants.find(clientId));
                };
        return found.filter(ApiClient::enabled);
    }

    @Override
    public String topic() {
        return ApiClients.TOPIC;
    }

    @Override
    public void forget(TenantId tenant) {
        String host = RequestHost.key(tenant);
        remembered.asMap().keySet().removeIf(key -> key.host().equals(host));
    }

    @Override
    public void forgetAll() {
        remembered.invalidateAll();
    }
}
