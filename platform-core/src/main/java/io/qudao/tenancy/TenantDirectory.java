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
 * Finds a tenant by host name or number, from memory. A change of state is seen at once, since {@link NodeCaches} tells all
 * nodes; should that fail, an entry is at most {@link #FRESH} old.
 */
@Service
public class TenantDirectory implements TenantAccess, NodeCache {

    static final String TOPIC = "tenant";

    static final Duration FRESH = Duration.ofSeconds(5);
    private static final int MOST = 20_000;

    private final TenantRegistry registry;
    private final HikariDataSource connections;
    private final LoadingCache<String, Optional<TenantId>> bySlug;
    private final LoadingCache<TenantId, Optional<Tenant>> byId;
    private volatile Set<String> outdatedSchemas = Set.of();

    TenantDirectory(TenantRegistry registry, @Qualifier("tenantDataSource") HikariDataSource connections) {
        this.registry = registry;
        this.connections = connections;
        this.bySlug = remembered().build(slug -> registry.bySlug(slug).map(Tenant::id));
        this.byId = remembered().build(registry::byId);
    }

    private static Caffeine<Object, Object> remembered() {
        return Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST);
    }

    public Optional<Tenant> bySlug(String slug) {
        return bySlug.get(slug).flatMap(byId::get);
    }

    public Optional<Tenant> byId(TenantId id) {
        return byId.get(id);
    }

    /** As {@link #bySlug}, but straight from the registry: for those about to change the tenant. */
    public Optional<Tenant> freshBySlug(String slug) {
        return registry.bySlug(slug);
    }

    /**
     * As {@link #required}, but straight from the registry.
     *
     * @throws io.qudao.kernel.RefusedException UNKNOWN_TENANT
     */
    public Tenant fresh(TenantId id) {
        return registry.byId(id)
                .orElseThrow(() -> Problem.of(TenancyProblem.UNKNOWN_TENANT).refused());
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

    @Override
    public String topic() {
        return TOPIC;
    }

    /** A name stays with its tenant; but one that was nobody's may be somebody's now. */
    @Override
    public void forget(TenantId tenant) {
        bySlug.asMap().values().removeIf(Optional::isEmpty);
        byId.invalidate(tenant);
    }

    @Override
    public void forgetAll() {
        bySlug.invalidateAll();
        byId.invalidateAll();
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
