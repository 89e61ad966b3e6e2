package io.qudao.api;

import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerMapping;

/** The HTTP status of a refusal: what its first problem means, seen from the request. */
final class RefusalStatus {

    private RefusalStatus() {}

    static HttpStatus of(RefusedException refused, HttpServletRequest request) {
        Problem first = refused.problems().getFirst();
        return switch (first.code().kind()) {
            case MALFORMED -> HttpStatus.BAD_REQUEST;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> isInContent(first, request) ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case STALE ->
                request.getHeader(HttpHeaders.IF_MATCH) == null ? HttpStatus.CONFLICT : HttpStatus.PRECONDITION_FAILED;
            case RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    /** What a field names and is not there makes the content wrong; only what the path names makes the address wrong. */
    private static boolean isInContent(Problem problem, HttpServletRequest request) {
        return problem.field() != null
                && !(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path
                        && path.containsKey(problem.field()));
    }
}
