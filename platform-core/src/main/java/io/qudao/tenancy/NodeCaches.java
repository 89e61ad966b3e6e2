package io.qudao.tenancy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells every node's memory that rows have changed. For rare changes only: a notification at each commit would halve the
 * rate of commits.
 *
 * <p>The platform's login tells, never a tenant's connection. A change of the platform's own rows is told within its
 * transaction; a change of a tenant's right after its commit, and if the node dies in between, the others see it when
 * their entries have lived out.
 */
@Service
public class NodeCaches {

    static final String CHANNEL = "qudao_changes";

    private static final Logger LOG = LoggerFactory.getLogger(NodeCaches.class);
    private static final Pattern NOTICE = Pattern.compile("([a-z-]{1,40}) ([1-9][0-9]{0,17})");

    private final ObjectProvider<NodeCache> caches;
    private final JdbcClient platform;
    private final HikariDataSource platformConnections;

    NodeCaches(
            ObjectProvider<NodeCache> caches,
            @Qualifier("platformJdbc") JdbcClient platform,
            @Qualifier("platformDataSource") HikariDataSource platformConnections) {
        this.caches = caches;
        this.platform = platform;
        this.platformConnections = platformConnections;
    }

    /** To be called in the transaction of the change; forgotten and told is when that has committed. */
    public void changed(String topic, TenantId tenant) {
        boolean ofPlatform = TransactionSynchronizationManager.hasResource(platformConnections);
        if (ofPlatform) {
            tell(topic, tenant);
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                forget(topic, cache -> cache.forget(tenant));
                if (!ofPlatform) {
                    tellIfPossible(topic, tenant);
                }
            }
        });
    }

    /** What another node, or this one, has told. Anything that is not a notice of ours is passed over. */
    void heard(String payload) {
        Matcher notice = NOTICE.matcher(payload);
        if (notice.matches()) {
            TenantId tenant = new TenantId(Long.parseLong(notice.group(2)));
            forget(notice.group(1), cache -> cache.forget(tenant));
        }
    }

    void forgetAll() {
        caches.forEach(NodeCache::forgetAll);
    }

    private void forget(String topic, Consumer<NodeCache> how) {
        caches.stream().filter(cache -> cache.topic().equals(topic)).forEach(how);
    }

    /** The change is committed already, so a trouble here must not look like a failure of it. */
    private void tellIfPossible(String topic, TenantId tenant) {
        try {
            tell(topic, tenant);
        } catch (RuntimeException e) {
            LOG.warn(
                    "Other nodes are not told of a change of {} of {}; they see it in a few seconds", topic, tenant, e);
        }
    }

    private void tell(String topic, TenantId tenant) {
        platform.sql("select pg_notify(?, ?)")
                .params(CHANNEL, topic + " " + tenant.value())
                .query((row, index) -> index)
                .list();
    }
}
