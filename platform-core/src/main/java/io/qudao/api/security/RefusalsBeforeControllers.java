package io.qudao.api.security;

import io.qudao.api.ProblemAnswers;
import io.qudao.kernel.Problem;
import io.qudao.kernel.RequestProblem;
import io.qudao.tenancy.RequestHost;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers what goes wrong while a token is looked at (a tenant under maintenance, a defect) as controllers' exceptions are
 * answered, and says 404 where an address is asked on a host that does not have it.
 */
final class RefusalsBeforeControllers extends OncePerRequestFilter {

    private final ProblemAnswers answers;

    RefusalsBeforeControllers(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOnWrongHost(request)) {
            answers.write(request, response, HttpServletResponse.SC_NOT_FOUND, Problem.of(RequestProblem.NOT_FOUND));
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException e) {
            if (response.isCommitted()) {
                throw e;
            }
            response.reset();
            answers.write(request, response, e);
        }
    }

    /** With a token the token decides first: one for another host is no token here. */
    private static boolean isOnWrongHost(HttpServletRequest request) {
        if (request.getHeader("Authorization") != null) {
            return false;
        }
        String path = request.getRequestURI();
        boolean platform = RequestHost.of(request) instanceof RequestHost.Platform;
        return platform ? path.startsWith("/api/v1/") : path.startsWith("/api/platform/");
    }
}
