package io.qudao.tenancy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MultiTenancySettings;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Two ways to the database, and no third: tenants' requests, and the platform's own tables. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DatabaseProperties.class, Hosts.class})
class TenancyConfiguration {

    /**
     * Connections live half an hour at most: each backend keeps about 1 MB of catalogue cache per tenant it has served.
     */
    private static final long MAX_LIFETIME_MILLIS = 30 * 60_000L;

    @Bean(destroyMethod = "close")
    @Primary
    HikariDataSource tenantDataSource(DatabaseProperties database) {
        HikariConfig config = pool("tenants", database.url(), "qudao_app", database.appPassword(), database.poolSize());
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return connected(config);
    }

    @Bean(destroyMethod = "close")
    HikariDataSource platformDataSource(DatabaseProperties database) {
        HikariConfig config = pool(
                "platform", database.url(), "qudao_platform", database.platformPassword(), database.platformPoolSize());
        config.addDataSourceProperty("currentSchema", "platform");
        return connected(config);
    }

    /** An address that names a login would beat the one given here, and everything that keeps tenants apart with it. */
    private static HikariDataSource connected(HikariConfig config) {
        HikariDataSource pool = new HikariDataSource(config);
        try (Connection connection = pool.getConnection()) {
            String login = connection.getMetaData().getUserName();
            if (!login.equals(config.getUsername())) {
                throw new IllegalStateException("The database's address leads to the login " + login + " instead of "
                        + config.getUsername() + "; take the login out of the address");
            }
            return pool;
        } catch (SQLException | RuntimeException e) {
            pool.close();
            throw e instanceof RuntimeException known ? known : new IllegalStateException("No database", e);
        }
    }

    private static HikariConfig pool(String name, String url, String user, String password, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(Math.min(2, size));
        config.setMaxLifetime(MAX_LIFETIME_MILLIS);
        return config;
    }

    @Bean
    HibernatePropertiesCustomizer tenancyInHibernate(
            @Qualifier("tenantDataSource") HikariDataSource login, @Lazy TenantDirectory directory) {
        return properties -> {
            properties.put(
                    MultiTenancySettings.MULTI_TENANT_CONNECTION_PROVIDER, new TenantConnections(login, directory));
            properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new TenantIdentifierResolver());
            properties.put(JdbcSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, true);
        };
    }

    @Bean
    @Primary
    PlatformTransactionManager transactionManager(EntityManagerFactory entities) {
        return new JpaTransactionManager(entities);
    }

    /** SQL inside a tenant's transaction; outside of one it can read nothing. */
    @Bean
    @Primary
    JdbcClient jdbcClient(@Qualifier("tenantDataSource") HikariDataSource login) {
        return JdbcClient.create(login);
    }

    @Bean
    JdbcClient platformJdbc(@Qualifier("platformDataSource") HikariDataSource platform) {
        return JdbcClient.create(platform);
    }

    @Bean
    PlatformTransactionManager platformTransactionManager(@Qualifier("platformDataSource") HikariDataSource platform) {
        return new JdbcTransactionManager(platform);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
