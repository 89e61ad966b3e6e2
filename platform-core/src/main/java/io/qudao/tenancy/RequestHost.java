package io.qudao.tenancy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** For whom a request came, by the host it was sent to: the platform itself, or one tenant. */
public sealed interface RequestHost {

    /** The platform's own host: public site, sign-up, operators. */
    record Platform() implements RequestHost {}

    /** A tenant's host: portal, brand console, API. */
    record OfTenant(Tenant tenant) implements RequestHost {}

    /** @throws IllegalStateException if the request did not pass {@link HostFilter} */
    static RequestHost of(HttpServletRequest request) {
        if (request.getAttribute(RequestHost.class.getName()) instanceof RequestHost host) {
            return host;
        }
        throw new IllegalStateException("Request to " + request.getServerName() + " did not pass the host filter");
    }

    /** The tenant whose host was asked; empty on the platform's. */
    static Optional<Tenant> tenant(HttpServletRequest request) {
        return of(request) instanceof OfTenant(Tenant tenant) ? Optional.of(tenant) : Optional.empty();
    }

    /** What a session is bound to: equal for equal hosts, kept in the session as text. */
    default String key() {
        return switch (this) {
            case Platform() -> "platform";
            case OfTenant(Tenant tenant) -> key(tenant.id());
        };
    }

    /** The key of a tenant's host. */
    static String key(TenantId tenant) {
        return tenant.schema();
    }
}
