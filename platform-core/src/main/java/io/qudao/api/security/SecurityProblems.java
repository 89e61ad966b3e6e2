package io.qudao.api.security;

import io.qudao.access.ApiScope;
import io.qudao.api.ApiProblem;
import io.qudao.api.ProblemAnswers;
import io.qudao.kernel.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Tells who is not let in, and why, in the same form as every other refusal. */
final class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemAnswers answers;

    SecurityProblems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        boolean sent = why instanceof InvalidBearerTokenException;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, sent ? "Bearer error=\"invalid_token\"" : "Bearer");
        ApiProblem code = sent ? ApiProblem.TOKEN_INVALID : ApiProblem.TOKEN_MISSING;
        answers.write(request, response, HttpServletResponse.SC_UNAUTHORIZED, Problem.of(code));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        String missing = missing(request).stream().map(ApiScope::value).sorted().collect(Collectors.joining(" "));
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\", scope=\"" + missing + "\"");
        answers.write(
                request, response, HttpServletResponse.SC_FORBIDDEN, Problem.of(ApiProblem.SCOPE_MISSING, missing));
    }

    private static Set<ApiScope> missing(HttpServletRequest request) {
        return ScopeCheck.missing(
                ScopeRules.needed(request.getMethod(), request.getRequestURI()).orElse(Set.of()),
                SecurityContextHolder.getContext().getAuthentication());
    }
}
