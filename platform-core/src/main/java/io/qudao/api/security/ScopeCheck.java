package io.qudao.api.security;

import io.qudao.access.ApiScope;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Lets a request through if its token has every scope its address needs. */
final class ScopeCheck implements AuthorizationManager<RequestAuthorizationContext> {

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        Optional<Set<ApiScope>> needed = ScopeRules.needed(request.getMethod(), request.getRequestURI());
        if (needed.isPresent()) {
            return new AuthorizationDecision(
                    missing(needed.get(), authentication.get()).isEmpty());
        }
        return new AuthorizationDecision(
                !ScopeRules.isTokenNeeded(request.getRequestURI()) || isSomebody(authentication.get()));
    }

    static Set<ApiScope> missing(Set<ApiScope> needed, @Nullable Authentication authentication) {
        Set<String> held = authentication == null
                ? Set.of()
                : authentication.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .collect(Collectors.toSet());
        return needed.stream().filter(s -> !held.contains(s.value())).collect(Collectors.toSet());
    }

    private static boolean isSomebody(@Nullable Authentication authentication) {
        return authentication != null
                && authentication.isAuthenticated()
                && !(authentication instanceof AnonymousAuthenticationToken);
    }
}
