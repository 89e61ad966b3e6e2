package io.qudao.app;

import io.qudao.kernel.Targets;
import io.qudao.tenancy.RequestHost;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 404 to what belongs to a role that this process does not play, before anything else looks at the request. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class PlayedTargets extends OncePerRequestFilter {

    /** How an open page's requests are told from a page: they go to the page's address, or to the root. */
    private static final String OPEN_PAGE = "v-r";

    private final Targets targets;

    PlayedTargets(Targets targets) {
        this.targets = targets;
    }

    /** Probes ask every process. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (targets.playAny(Addresses.targets(request.getRequestURI(), isPlatform(request)))
                || isOfOpenPage(request) && targets.playAny(Addresses.ofOpenPages())) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.setContentType("text/plain");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().println("Not found");
        }
    }

    private static boolean isPlatform(HttpServletRequest request) {
        return RequestHost.of(request) instanceof RequestHost.Platform;
    }

    /** Whether the page that opens may be entered is asked again by {@link HostRoutes}. */
    private static boolean isOfOpenPage(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && (query.startsWith(OPEN_PAGE + "=") || query.contains("&" + OPEN_PAGE + "="));
    }
}
