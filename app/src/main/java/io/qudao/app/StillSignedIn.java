package io.qudao.app;

import io.qudao.identity.SignedInPeople;
import io.qudao.kernel.RefusedException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of somebody who has been disabled or has other rights by now, before the request does anything. Each
 * click in a screen is a request, so an open page is no way around; the browser is led to the sign-in page.
 */
final class StillSignedIn extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(StillSignedIn.class);

    private final SignedInPeople people;

    StillSignedIn(SignedInPeople people) {
        this.people = people;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof Principal principal
                && !areStill(principal)) {
            LOG.info("The session of {} ends: it was opened with other rights", principal.getName());
            end(request);
        }
        chain.doFilter(request, response);
    }

    /** Of a tenant under maintenance nothing can be known, nor can anything be done there. */
    private boolean areStill(Principal principal) {
        try {
            return people.areStill(principal);
        } catch (RefusedException unreachable) {
            return true;
        }
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
