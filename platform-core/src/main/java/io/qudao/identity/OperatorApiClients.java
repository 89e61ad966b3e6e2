package io.qudao.identity;

import io.qudao.access.ApiScope;
import io.qudao.tenancy.PlatformTransaction;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The operators' API clients, for those who authenticate them and those who set the platform up. Checks no right. */
@Service
@PlatformTransaction
public class OperatorApiClients {

    private final ApiClientRows rows;
    private final Passwords passwords;

    OperatorApiClients(@Qualifier("platformJdbc") JdbcClient platform, Clock clock, Passwords passwords) {
        this.rows = new ApiClientRows(platform, "operator_api_client", clock);
        this.passwords = passwords;
    }

    /** Also a disabled one. */
    public Optional<ApiClient> find(String clientId) {
        return rows.find(clientId);
    }

    /** Adds a client whose secret is already known somewhere else; does nothing where its id is taken. */
    public boolean insert(String clientId, String secret, String name, Set<ApiScope> scopes) {
        return rows.insert(clientId, passwords.hash(secret), name, scopes);
    }
}
