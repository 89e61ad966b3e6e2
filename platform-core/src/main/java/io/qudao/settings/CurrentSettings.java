package io.qudao.settings;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.qudao.tenancy.CurrentTenant;
import io.qudao.tenancy.TenantId;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The current tenant's settings, from memory: a change on another node is seen within five seconds, one on this node at
 * its commit. Holds what every visitor of the tenant's host sees anyway, so it asks for no right.
 */
@Service
public class CurrentSettings {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final SettingsRows rows;
    private final Cache<TenantId, Settings> remembered =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(10_000).build();

    CurrentSettings(SettingsRows rows) {
        this.rows = rows;
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

    void forgetAtCommit() {
        TenantId tenant = CurrentTenant.required();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                remembered.invalidate(tenant);
            }
        });
    }
}
