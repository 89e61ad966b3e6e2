package io.qudao.identity;

import io.qudao.access.ApiScope;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The current tenant's API clients, for those who authenticate them and those who set a tenant up. Checks no right. */
@Service
@Transactional(readOnly = true)
public class ApiClients {

    private final ApiClientRows rows;
    private final Passwords passwords;

    ApiClients(JdbcClient jdbc, Clock clock, Passwords passwords) {
        this.rows = new ApiClientRows(jdbc, "api_client", clock);
        this.passwords = passwords;
    }

    /** Also a disabled one. */
    public Optional<ApiClient> find(String clientId) {
        return rows.find(clientId);
    }

    /** Adds a client whose secret is already known somewhere else; does nothing where its id is taken. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean insert(String clientId, String secret, String name, Set<ApiScope> scopes) {
        return rows.insert(clientId, passwords.hash(secret), name, scopes);
    }
}
