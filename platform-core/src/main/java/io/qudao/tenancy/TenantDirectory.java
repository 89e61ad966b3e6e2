package io.qudao.tenancy;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.zaxxer.hikari.HikariDataSource;
import io.qudao.kernel.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/**
 * Finds a tenant by host name or number, from memory. An entry is at most {@link #FRESH} old, so a change of state on
 * another node is seen within that time; on the node that made the change it is seen at once.
 */
@Service
public class TenantDirectory implements TenantAccess {

    static final Duration FRESH = Duration.ofSeconds(5);
    private static final int MOST = 20_000;

    private final TenantRegistry registry;
    private final HikariDataSource connections;
    private final LoadingCache<String, Optional<Tenant>> bySlug;
    private final LoadingCache<TenantId, Optional<Tenant>> byId;
    private volatile Set<String> outdatedSchemas = Set.of();

    TenantDirectory(TenantRegistry registry, @Qualifier("tenantDataSource") HikariDataSource connections) {
        this.registry = registry;
        this.connections = connections;
        Caffeine<Object, Object> remembered =
                Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST);
        this.bySlug = remembered.build(registry::bySlug);
        this.byId =
                Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST).build(registry::byId);
    }

    public Optional<Tenant> bySlug(String slug) {
        return bySlug.get(slug);
    }

    public Optional<Tenant> byId(TenantId id) {
        return byId.get(id);
    }

    /** As {@link #bySlug}, but straight from the registry: for those about to change the tenant. */
    public Optional<Tenant> freshBySlug(String slug) {
        return registry.bySlug(slug);
    }

    /** @throws io.qudao.kernel.RefusedException UNKNOWN_TENANT */
    public Tenant required(TenantId id) {
        return byId(id).orElseThrow(
                        () -> Problem.of(TenancyProblem.UNKNOWN_TENANT).refused());
    }

    /** Every tenant, straight from the registry: for the sweep over all, not for requests. */
    public List<Tenant> all() {
        return registry.all();
    }

    /** Whether nobody has the name yet; says nothing on its syntax. */
    public boolean isFree(String slug) {
        return !registry.isTaken(slug);
    }

    /**
     * Tells which schemas are not at this node's version: their tenants see "maintenance" until they are. Plans that the
     * pooled connections have cached may not fit an upgraded schema, so a change retires the connections.
     */
    public void outdated(Set<String> schemas) {
        boolean changed = !outdatedSchemas.equals(schemas);
        outdatedSchemas = Set.copyOf(schemas);
        if (changed) {
            connections.getHikariPoolMXBean().softEvictConnections();
        }
    }

    /** Whether the tenant's people see "maintenance" at this moment. */
    public boolean isOutdated(TenantId id) {
        return outdatedSchemas.contains(id.schema());
    }

    public int outdatedCount() {
        return outdatedSchemas.size();
    }

    void forget(Tenant tenant) {
        bySlug.invalidate(tenant.slug());
        byId.invalidate(tenant.id());
    }

    @Override
    public boolean isWritable(TenantId id) {
        if (isOutdated(id)) {
            throw Problem.of(TenancyProblem.MAINTENANCE).refused();
        }
        TenantState state = required(id).state();
        if (state == TenantState.CLOSED) {
            throw Problem.of(TenancyProblem.TENANT_CLOSED).refused();
        }
        return state.isWritable();
    }
}
