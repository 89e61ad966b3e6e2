package io.qudao.demo;

import io.qudao.access.ApiScope;
import io.qudao.identity.FirstOwner;
import io.qudao.identity.OperatorApiClients;
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

    private static final String CLIENT = "demo-operator";

    private final JdbcClient platform;
    private final FirstOwner hashes;
    private final OperatorApiClients clients;
    private final Clock clock;

    DemoOperators(
            @Qualifier("platformJdbc") JdbcClient platform,
            FirstOwner hashes,
            OperatorApiClients clients,
            Clock clock) {
        this.platform = platform;
        this.hashes = hashes;
        this.clients = clients;
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
        clients.insert(CLIENT, DemoBrand.PASSWORD, CLIENT, ApiScope.OF_OPERATORS);
    }
}
