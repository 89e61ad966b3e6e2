package io.qudao.demo;

import io.qudao.identity.ApiScopes;
import io.qudao.identity.FirstOwner;
import io.qudao.tenancy.PlatformTransaction;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The operator and the operators' machine, with passwords that everybody knows. */
@Component
@ConditionalOnBooleanProperty("qudao.demo")
class DemoOperators {

    private final JdbcClient platform;
    private final FirstOwner hashes;
    private final Clock clock;

    DemoOperators(@Qualifier("platformJdbc") JdbcClient platform, FirstOwner hashes, Clock clock) {
        this.platform = platform;
        this.hashes = hashes;
        this.clock = clock;
    }

    @PlatformTransaction
    public void load() {
        platform.sql("insert into operator_user (email, display_name, password_hash, created_at) values (?, ?, ?, ?)"
                        + " on conflict (email) do nothing")
                .params(
                        "operator@qudao.example",
                        "Operations",
                        hashes.hash(DemoBrand.PASSWORD),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        platform.sql(
                        "insert into operator_api_client (client_id, secret_hash, name, scopes, created_at) values (?, ?, ?, ?, ?)"
                                + " on conflict (client_id) do nothing")
                .params(
                        "demo-operator",
                        hashes.hash(DemoBrand.PASSWORD),
                        "demo-operator",
                        ApiScopes.ALL_OF_PLATFORM.toArray(String[]::new),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
