package io.qudao.api.security;

import io.qudao.access.ApiScope;
import io.qudao.identity.ApiClient;
import io.qudao.tenancy.RequestHost;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Shows the token end point the clients of the host that was asked, and no others. */
@Component
class TokenClients implements RegisteredClientRepository {

    /** Short, since a token cannot be called back; its client can be disabled, though. */
    static final Duration VALIDITY = Duration.ofMinutes(15);

    private static final TokenSettings TOKENS =
            TokenSettings.builder().accessTokenTimeToLive(VALIDITY).build();

    private final KnownClients clients;

    TokenClients(KnownClients clients) {
        this.clients = clients;
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return clients.fresh(host(), clientId).map(TokenClients::registered).orElse(null);
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("Clients are made by their own use case");
    }

    static RequestHost host() {
        ServletRequestAttributes running =
                (ServletRequestAttributes) Objects.requireNonNull(RequestContextHolder.getRequestAttributes());
        return RequestHost.of(running.getRequest());
    }

    private static RegisteredClient registered(ApiClient client) {
        return RegisteredClient.withId(client.clientId())
                .clientId(client.clientId())
                .clientSecret(client.secretHash())
                .clientName(client.name())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> client.scopes().stream().map(ApiScope::value).forEach(scopes::add))
                .tokenSettings(TOKENS)
                .build();
    }
}
