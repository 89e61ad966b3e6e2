package io.qudao.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import com.zaxxer.hikari.HikariDataSource;
import io.qudao.migrations.DatabaseTarget;
import io.qudao.testing.CoreDatabase;
import io.qudao.testing.TestDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

class SigningKeysIT {

    @Test
    void nodesThatStartInOneInstantEndWithOneKey() throws Exception {
        DatabaseTarget database = CoreDatabase.fresh();
        try (HikariDataSource platform = platform(database)) {
            List<Future<String>> starting = new ArrayList<>();
            try (ExecutorService nodes = Executors.newFixedThreadPool(6)) {
                for (int i = 0; i < 6; i++) {
                    SigningKeys node = new SigningKeys(
                            JdbcClient.create(platform), new JdbcTransactionManager(platform), Clock.systemUTC());
                    starting.add(nodes.submit(() -> {
                        List<JWK> keys = node.readOrCreate().getKeys();
                        return keys.size() + " " + keys.getFirst().getKeyID();
                    }));
                }
            }
            List<String> found = new ArrayList<>();
            for (Future<String> node : starting) {
                found.add(node.get());
            }
            assertThat(found).containsOnly(found.getFirst()).allMatch(keys -> keys.startsWith("1 "));
        }
        TestDatabase.get().drop(database);
    }

    private static HikariDataSource platform(DatabaseTarget database) {
        HikariDataSource platform = new HikariDataSource();
        platform.setJdbcUrl(database.jdbcUrl());
        platform.setUsername("qudao_platform");
        platform.setPassword(TestDatabase.PASSWORDS.platform());
        platform.addDataSourceProperty("currentSchema", "platform");
        platform.setMaximumPoolSize(8);
        return platform;
    }
}
