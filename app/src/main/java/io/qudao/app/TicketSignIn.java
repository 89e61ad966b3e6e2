package io.qudao.app;

import io.qudao.access.Actor;
import io.qudao.identity.SignInTickets;
import io.qudao.kernel.RefusedException;
import io.qudao.kernel.SecretToken;
import io.qudao.tenancy.RequestHost;
import io.qudao.tenancy.Tenant;
import io.qudao.tenancy.TenantScope;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets the new owner in at the tenant's own host, by the ticket that confirming the sign-up gave. */
@RestController
class TicketSignIn {

    private final SignInTickets tickets;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    TicketSignIn(SignInTickets tickets) {
        this.tickets = tickets;
    }

    @GetMapping("/sign-in/ticket")
    ResponseEntity<Void> signIn(@RequestParam String token, HttpServletRequest request, HttpServletResponse response) {
        Optional<Tenant> tenant = RequestHost.tenant(request);
        String next = tenant.isPresent() && use(token, tenant.get(), request, response) ? "/admin" : "/login";
        return ResponseEntity.status(HttpStatus.FOUND)
                .header("Location", next)
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private boolean use(String token, Tenant tenant, HttpServletRequest request, HttpServletResponse response) {
        try {
            Actor actor = TenantScope.call(tenant.id(), () -> tickets.use(new SecretToken(token)));
            if (request.getSession(false) != null) {
                request.changeSessionId();
            }
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(SignedIn.as(actor));
            contexts.saveContext(context, request, response);
            return true;
        } catch (RefusedException e) {
            return false;
        }
    }
}
