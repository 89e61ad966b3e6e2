package io.qudao.api;

import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import io.qudao.kernel.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Turns whatever was thrown into the one form in which the API tells problems. */
@Component
public class ProblemAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);
    private static final String SECONDS_TO_WAIT = "5";

    private final JsonMapper json;

    ProblemAnswers(JsonMapper json) {
        this.json = json;
    }

    /** Answers with one problem of a status that the caller knows. */
    public void write(HttpServletRequest request, HttpServletResponse response, int status, Problem problem)
            throws IOException {
        write(request, response, Fault.of(status, problem));
    }

    /** Answers what was thrown; a defect gets an incident id and a full log line. */
    public void write(HttpServletRequest request, HttpServletResponse response, Exception thrown) throws IOException {
        write(request, response, fault(request, thrown));
    }

    private void write(HttpServletRequest request, HttpServletResponse response, Fault fault) throws IOException {
        Locale language = ReaderLanguage.of(request);
        response.setStatus(fault.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (fault.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        response.getOutputStream()
                .write(json.writeValueAsString(body(fault, language)).getBytes(StandardCharsets.UTF_8));
    }

    private static Fault fault(HttpServletRequest request, Exception thrown) {
        Optional<RefusedException> refused = DatabaseFaults.causes(thrown)
                .filter(RefusedException.class::isInstance)
                .map(RefusedException.class::cast)
                .findFirst();
        return refused.map(r -> new Fault(RefusalStatus.of(r, request).value(), r.problems(), null))
                .or(() -> RequestFaults.of(thrown))
                .or(() -> DatabaseFaults.of(thrown))
                .orElseGet(() -> defect(request, thrown));
    }

    private static Fault defect(HttpServletRequest request, Exception thrown) {
        String incident = UUID.randomUUID().toString();
        LOG.error("Incident {}: {} {}", incident, request.getMethod(), request.getRequestURI(), thrown);
        return new Fault(
                HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                List.of(Problem.of(ApiProblem.INTERNAL_ERROR, incident)),
                incident);
    }

    private static ProblemBody body(Fault fault, Locale language) {
        Problem first = fault.problems().getFirst();
        return new ProblemBody(
                "urn:qudao:problem:"
                        + first.code().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Texts.text(language, "api.title." + fault.status()),
                fault.status(),
                Texts.text(language, first),
                first.code().name(),
                items(fault.problems(), language),
                fault.incident());
    }

    /** Each problem as one entry of {@code errors}. */
    public static List<ProblemBody.Item> items(List<Problem> problems, Locale language) {
        return problems.stream()
                .map(p -> new ProblemBody.Item(p.code().name(), p.field(), p.line(), Texts.text(language, p)))
                .toList();
    }
}
