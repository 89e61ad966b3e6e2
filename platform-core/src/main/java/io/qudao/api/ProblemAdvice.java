package io.qudao.api;

import io.qudao.kernel.ClosedConnection;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Catches what the API's controllers throw, and what is thrown on the way to them; leaves every other page alone. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {

    private final ProblemAnswers answers;

    ProblemAdvice(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler(Exception.class)
    void answer(Exception thrown, HttpServletRequest request, HttpServletResponse response) throws Exception {
        String path = request.getRequestURI();
        if (!path.startsWith("/api/") && !path.startsWith("/v3/api-docs") || response.isCommitted()) {
            throw thrown;
        }
        if (ClosedConnection.caused(thrown)) {
            return;
        }
        response.resetBuffer();
        answers.write(request, response, thrown);
    }
}
