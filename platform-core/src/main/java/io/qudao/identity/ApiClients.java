package io.qudao.identity;

import io.qudao.access.ApiScope;
import io.qudao.tenancy.CurrentTenant;
import io.qudao.tenancy.NodeCaches;
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

    /** Under which nodes are told of changes. */
    public static final String TOPIC = "api-clients";

    private final ApiClientRows rows;
    private final Passwords passwords;
    private final NodeCaches caches;

    ApiClients(JdbcClient jdbc, Clock clock, Passwords passwords, NodeCaches caches) {
        this.rows = new ApiClientRows(jdbc, "api_client", clock);
        this.passwords = passwords;
        this.caches = caches;
    }

    /** Also a disabled one. */
    public Optional<ApiClient> find(String clientId) {
        return rows.find(clientId);
    }

    /** Adds a client whose secret is already known somewhere else; does nothing where its id is taken. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean insert(String clientId, String secret, String name, Set<ApiScope> scopes) {
        caches.changed(TOPIC, CurrentTenant.required());
        return rows.insert(clientId, passwords.hash(secret), name, scopes);
    }
}
