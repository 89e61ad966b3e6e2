package io.qudao.tenancy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Decides by the host name for whom a request is, before anything else sees it. A host that maps to no open tenant gets a
 * plain 404, never some default tenant; a session is refused on any host but the one that created it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class HostFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(HostFilter.class);
    private static final String SESSION_HOST = "qudao.host";

    private final Hosts hosts;
    private final TenantDirectory directory;

    HostFilter(Hosts hosts, TenantDirectory directory) {
        this.hosts = hosts;
        this.directory = directory;
    }

    /** Probes ask by address, not by name. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<RequestHost> host = resolve(request.getServerName());
        if (host.isEmpty()) {
            plain(response, HttpServletResponse.SC_NOT_FOUND, "Not found");
            return;
        }
        String key = host.get().key();
        if (isOfOtherHost(request.getSession(false), key)) {
            plain(
                    response,
                    HttpServletResponse.SC_FORBIDDEN,
                    "This session belongs to another address. Sign in here first.");
            return;
        }
        request.setAttribute(RequestHost.class.getName(), host.get());
        try {
            chain.doFilter(request, response);
        } finally {
            bind(request.getSession(false), key);
        }
    }

    private Optional<RequestHost> resolve(String name) {
        if (hosts.isPlatform(name)) {
            return Optional.of(new RequestHost.Platform());
        }
        return hosts.slug(name)
                .flatMap(directory::bySlug)
                .filter(tenant -> tenant.state().isOpen())
                .map(RequestHost.OfTenant::new);
    }

    private static boolean isOfOtherHost(@Nullable HttpSession session, String key) {
        return session != null && session.getAttribute(SESSION_HOST) instanceof String owner && !owner.equals(key);
    }

    private static void bind(@Nullable HttpSession session, String key) {
        if (session == null) {
            return;
        }
        try {
            if (session.getAttribute(SESSION_HOST) == null) {
                session.setAttribute(SESSION_HOST, key);
            }
        } catch (IllegalStateException invalidatedMeanwhile) {
            LOG.trace("Session ended during its own request", invalidatedMeanwhile);
        }
    }

    private static void plain(HttpServletResponse response, int status, String text) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().println(text);
    }
}
