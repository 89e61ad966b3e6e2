package io.qudao.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.qudao.identity.CreateApiClient;
import io.qudao.settings.ChangeLogo;
import io.qudao.testing.CoreDatabase;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Tenants;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What one node changes is seen on another: here a second listener with caches of its own. */
@CoreTest
class NodeCachesIT {

    private static final byte[] LOGO = {1, 2, 3};

    @Autowired
    Tenants tenants;

    @Autowired
    NodeCaches here;

    @Autowired
    TenantLifecycle lifecycle;

    @Autowired
    TenantRegistry registry;

    @Autowired
    ChangeLogo changeLogo;

    @Autowired
    CreateApiClient createApiClient;

    @Autowired
    DatabaseProperties database;

    @Autowired
    HikariDataSource connections;

    @Autowired
    @Qualifier("platformDataSource")
    HikariDataSource platformConnections;

    @Autowired
    @Qualifier("platformJdbc")
    JdbcClient platform;

    @Autowired
    PlatformTransactionManager transactions;

    final Notes settings = new Notes("settings");
    final Notes clients = new Notes("api-clients");
    TenantDirectory directory;
    ChangeListener listener;
    Tenant tenant;

    @BeforeEach
    void anotherNode() {
        tenant = tenants.create();
        directory = new TenantDirectory(registry, connections);
        Map<String, Object> caches = Map.of("settings", settings, "clients", clients, "directory", directory);
        NodeCaches there = new NodeCaches(
                new StaticListableBeanFactory(caches).getBeanProvider(NodeCache.class), platform, platformConnections);
        listener = new ChangeListener(database, there);
        listener.start();
        soon().until(() -> settings.cleared.get() == 1);
    }

    @AfterEach
    void itEnds() {
        listener.stop();
    }

    /** Sooner than an entry would have lived out by itself. */
    private static ConditionFactory soon() {
        return Awaitility.await().atMost(TenantDirectory.FRESH.minus(Duration.ofSeconds(1)));
    }

    @Test
    void seesASuspendedTenantSoonAlsoByItsName() {
        assertThat(directory.isWritable(tenant.id())).isTrue();
        assertThat(directory.bySlug(tenant.slug())).isPresent();

        lifecycle.move(tenant.slug(), TenantState.SUSPENDED, "unpaid");

        soon().until(() -> !directory.isWritable(tenant.id()));
        assertThat(directory.bySlug(tenant.slug()).orElseThrow().state()).isEqualTo(TenantState.SUSPENDED);
    }

    @Test
    void hearsOfATenantsSettingsAndMachines() {
        tenants.asOwner(tenant, () -> {
            changeLogo.change("image/png", LOGO);
            return createApiClient.create("ERP", List.of("orders:read"));
        });
        soon().untilAsserted(() -> {
            assertThat(settings.forgotten).containsOnlyOnce(tenant.id());
            assertThat(clients.forgotten).contains(tenant.id());
        });
    }

    @Test
    void hearsNothingOfWhatWasNotCommitted() {
        Tenant other = tenants.create();
        TenantScope.run(tenant.id(), () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
            here.changed("settings", tenant.id());
            status.setRollbackOnly();
        }));
        tenants.asOwner(other, () -> {
            changeLogo.change("image/png", LOGO);
            return other;
        });
        soon().untilAsserted(() -> assertThat(settings.forgotten).contains(other.id()));
        assertThat(settings.forgotten).doesNotContain(tenant.id());
    }

    @Test
    void connectsAgainAndForgetsWhatItMayHaveMissed() throws Exception {
        cutListeners();
        soon().until(() -> settings.cleared.get() == 2);
        tenants.asOwner(tenant, () -> {
            changeLogo.change("image/png", LOGO);
            return tenant;
        });
        soon().untilAsserted(() -> assertThat(settings.forgotten).contains(tenant.id()));
    }

    @Test
    void passesOverWhatIsNoNoticeOfOurs() {
        for (String payload :
                List.of("", "settings", "settings -1", "settings 0", "settings 1 2", "unknown 1", "''; --")) {
            platform.sql("select pg_notify(?, ?)")
                    .params(NodeCaches.CHANNEL, payload)
                    .query((row, index) -> index)
                    .list();
        }
        here.heard("settings 99999999999999999999");
        platform.sql("select pg_notify(?, ?)")
                .params(NodeCaches.CHANNEL, "settings 4711")
                .query((row, index) -> index)
                .list();
        soon().untilAsserted(() -> assertThat(settings.forgotten).containsExactly(new TenantId(4711)));
    }

    private static void cutListeners() throws Exception {
        try (Connection admin = DriverManager.getConnection(
                        CoreDatabase.TARGET.jdbcUrl(), CoreDatabase.TARGET.user(), CoreDatabase.TARGET.password());
                Statement statement = admin.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where application_name = '"
                    + ChangeListener.APPLICATION + "' and datname = current_database()");
        }
    }

    /** A cache that only notes what it is told. */
    private static final class Notes implements NodeCache {

        private final String topic;
        private final List<TenantId> forgotten = new CopyOnWriteArrayList<>();
        private final AtomicInteger cleared = new AtomicInteger();

        private Notes(String topic) {
            this.topic = topic;
        }

        @Override
        public String topic() {
            return topic;
        }

        @Override
        public void forget(TenantId tenant) {
            forgotten.add(tenant);
        }

        @Override
        public void forgetAll() {
            cleared.incrementAndGet();
        }
    }
}
