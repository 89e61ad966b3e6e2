package io.qudao.settings;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.qudao.tenancy.CurrentTenant;
import io.qudao.tenancy.NodeCache;
import io.qudao.tenancy.NodeCaches;
import io.qudao.tenancy.TenantId;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The current tenant's settings, from memory: every node is told of a change, and no entry lives longer than five seconds
 * anyway. Holds what every visitor of the tenant's host sees anyway, so it asks for no right.
 */
@Service
public class CurrentSettings implements NodeCache {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private static final String TOPIC = "settings";

    private final SettingsRows rows;
    private final NodeCaches caches;
    private final Cache<TenantId, Settings> remembered =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(10_000).build();

    CurrentSettings(SettingsRows rows, NodeCaches caches) {
        this.rows = rows;
        this.caches = caches;
    }

    @Transactional(readOnly = true)
    public Settings get() {
        TenantId tenant = CurrentTenant.required();
        Settings known = remembered.getIfPresent(tenant);
        if (known != null) {
            return known;
        }
        Settings read = rows.read();
        remembered.put(tenant, read);
        return read;
    }

    /** To be called in the transaction of the change. */
    void changed() {
        caches.changed(TOPIC, CurrentTenant.required());
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void forget(TenantId tenant) {
        remembered.invalidate(tenant);
    }

    @Override
    public void forgetAll() {
        remembered.invalidateAll();
    }
}
