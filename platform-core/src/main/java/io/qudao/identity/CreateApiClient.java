package io.qudao.identity;

import io.qudao.access.Allow;
import io.qudao.access.ApiScope;
import io.qudao.access.Permission;
import io.qudao.audit.AuditSubject;
import io.qudao.audit.AuditTrail;
import io.qudao.kernel.Problem;
import io.qudao.kernel.SecretToken;
import io.qudao.kernel.UseCase;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lets one of the brand's machines in. The secret is shown once; who loses it makes another client. */
@UseCase
@Allow(Permission.SETTINGS_WRITE)
public class CreateApiClient {

    private static final int ID_LENGTH = 16;

    private final ApiClients clients;
    private final AuditTrail audit;

    CreateApiClient(ApiClients clients, AuditTrail audit) {
        this.clients = clients;
        this.audit = audit;
    }

    /**
     * @param name as people call the machine
     * @param scopes for instance {@code orders:read}
     * @throws io.qudao.kernel.RefusedException NAME_MISSING, UNKNOWN_SCOPE
     */
    public NewApiClient create(String name, Collection<String> scopes) {
        if (name.isBlank()) {
            throw Problem.of(IdentityProblem.NAME_MISSING).atField("name").refused();
        }
        Set<ApiScope> known = scopes.stream().map(CreateApiClient::scope).collect(Collectors.toSet());
        String clientId = "api-" + SecretToken.random().plain().substring(0, ID_LENGTH);
        SecretToken secret = SecretToken.random();
        clients.insert(clientId, secret.plain(), name.strip(), known);
        audit.record(
                new AuditSubject("api_client", clientId),
                "api-client.created",
                Map.of(
                        "name",
                        name,
                        "scopes",
                        known.stream().map(ApiScope::value).sorted().toList()));
        return new NewApiClient(clientId, secret);
    }

    private static ApiScope scope(String value) {
        return ApiScope.of(value).filter(ApiScope.OF_TENANTS::contains).orElseThrow(() -> Problem.of(
                        IdentityProblem.UNKNOWN_SCOPE, value)
                .atField("scopes")
                .refused());
    }
}
