package io.qudao.app;

import io.qudao.access.Actor;
import io.qudao.access.Operator;
import java.security.Principal;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Somebody who has signed in at a screen. The role only says which of the three consoles opens; what may be done there is
 * decided by the use cases.
 */
final class SignedIn {

    static final String BRAND = "BRAND";
    static final String DISTRIBUTOR = "DISTRIBUTOR";
    static final String OPERATOR = "OPERATOR";

    private SignedIn() {}

    static Authentication as(Principal principal) {
        return UsernamePasswordAuthenticationToken.authenticated(
                principal, null, List.of(new SimpleGrantedAuthority("ROLE_" + console(principal))));
    }

    private static String console(Principal principal) {
        return switch (principal) {
            case Operator operator -> OPERATOR;
            case Actor actor when actor.isBuyer() -> DISTRIBUTOR;
            case Actor actor -> BRAND;
            default -> throw new IllegalArgumentException("No console for " + principal);
        };
    }

    /** Where this person's day begins. */
    static String home(Authentication authentication) {
        return switch (authentication.getPrincipal()) {
            case Operator operator -> "/operator";
            case Actor actor when !actor.isBuyer() -> "/admin";
            case null, default -> "/";
        };
    }
}
