package io.qudao.api.security;

import io.qudao.access.Actor;
import io.qudao.access.ApiScope;
import io.qudao.access.Operator;
import io.qudao.access.Permission;
import io.qudao.identity.ApiClient;
import io.qudao.tenancy.RequestHost;
import io.qudao.tenancy.Tenant;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/**
 * Accepts a token on the host it was made for only, while its client is enabled, and makes the actor of it that use cases
 * know. What the client has lost since the token was made is gone from the token as well.
 */
final class HostTokens implements AuthenticationManagerResolver<HttpServletRequest> {

    /** The tenant's address name; absent in an operator's token. */
    static final String TENANT_CLAIM = "tenant";

    private final JwtDecoder decoder;
    private final KnownClients clients;

    HostTokens(JwtDecoder decoder, KnownClients clients) {
        this.decoder = decoder;
        this.clients = clients;
    }

    @Override
    public AuthenticationManager resolve(HttpServletRequest request) {
        RequestHost host = RequestHost.of(request);
        return bearer -> authenticate(host, ((BearerTokenAuthenticationToken) bearer).getToken());
    }

    static @Nullable String tenantClaim(RequestHost host) {
        return host instanceof RequestHost.OfTenant(Tenant tenant) ? tenant.slug() : null;
    }

    private Authentication authenticate(RequestHost host, String token) {
        Jwt jwt = decode(token);
        if (!Objects.equals(jwt.getClaimAsString(TENANT_CLAIM), tenantClaim(host))) {
            throw new InvalidBearerTokenException("The token belongs to another host");
        }
        ApiClient client = Optional.ofNullable(jwt.getSubject())
                .flatMap(id -> clients.recent(host, id))
                .orElseThrow(() -> new InvalidBearerTokenException("The token's client is gone or disabled"));
        Set<ApiScope> scopes = scopes(jwt, client);
        return UsernamePasswordAuthenticationToken.authenticated(
                principal(host, client, ApiScope.permissions(scopes)),
                null,
                scopes.stream().map(s -> new SimpleGrantedAuthority(s.value())).toList());
    }

    private Jwt decode(String token) {
        try {
            return decoder.decode(token);
        } catch (BadJwtException e) {
            throw new InvalidBearerTokenException("The token is malformed, forged or expired", e);
        }
    }

    private static Set<ApiScope> scopes(Jwt jwt, ApiClient client) {
        List<String> claimed = jwt.getClaimAsStringList("scope");
        return claimed == null
                ? Set.of()
                : claimed.stream()
                        .map(ApiScope::of)
                        .flatMap(Optional::stream)
                        .filter(client.scopes()::contains)
                        .collect(Collectors.toSet());
    }

    private static Object principal(RequestHost host, ApiClient client, Set<Permission> permissions) {
        return switch (host) {
            case RequestHost.Platform() -> new Operator(client.clientId(), client.name(), permissions);
            case RequestHost.OfTenant(Tenant tenant) ->
                new Actor(
                        tenant.id(), Actor.Kind.API_CLIENT, client.clientId(), client.name(), null, null, permissions);
        };
    }
}
