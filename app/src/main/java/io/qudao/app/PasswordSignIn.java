package io.qudao.app;

import io.qudao.access.Actor;
import io.qudao.access.Operator;
import io.qudao.identity.OperatorSignIn;
import io.qudao.identity.SignIn;
import io.qudao.tenancy.RequestHost;
import io.qudao.tenancy.Tenant;
import io.qudao.tenancy.TenantScope;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Compares a password with the people of the host it was typed on: a tenant's users, or the platform's operators. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final SignIn tenantSignIn;
    private final OperatorSignIn operatorSignIn;

    PasswordSignIn(SignIn tenantSignIn, OperatorSignIn operatorSignIn) {
        this.tenantSignIn = tenantSignIn;
        this.operatorSignIn = operatorSignIn;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        String email = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        return switch (attempt.getDetails()) {
            case RequestHost.OfTenant(Tenant tenant) -> tenantUser(tenant, email, password);
            case RequestHost.Platform() -> operator(email, password);
            case null, default -> null;
        };
    }

    private Authentication tenantUser(Tenant tenant, String email, String password) {
        return TenantScope.call(tenant.id(), () -> {
            Actor actor = tenantSignIn.signIn(email, password).orElseThrow(PasswordSignIn::refused);
            if (tenant.state().isWritable()) {
                tenantSignIn.remember(actor);
            }
            return SignedIn.as(actor);
        });
    }

    private Authentication operator(String email, String password) {
        Operator operator = operatorSignIn.signIn(email, password).orElseThrow(PasswordSignIn::refused);
        return SignedIn.as(operator);
    }

    private static BadCredentialsException refused() {
        return new BadCredentialsException("E-mail or password is wrong");
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
