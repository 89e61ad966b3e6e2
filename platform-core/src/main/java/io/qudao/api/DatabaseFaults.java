package io.qudao.api;

import io.qudao.kernel.Problem;
import io.qudao.kernel.RequestProblem;
import io.qudao.tenancy.TenancyProblem;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/** What the database's own refusals mean to a caller; the rules should have said it earlier, so most are logged. */
final class DatabaseFaults {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFaults.class);

    private DatabaseFaults() {}

    /** Empty for what no caller can do anything about. */
    static Optional<Fault> of(Throwable thrown) {
        return causes(thrown)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst()
                .flatMap(DatabaseFaults::fault);
    }

    /** At most 20, in case they go round. */
    static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause).limit(20);
    }

    private static Optional<Fault> fault(SQLException e) {
        if (e instanceof SQLTransientConnectionException) {
            LOG.warn("No connection was free in time", e);
            return fault(HttpStatus.SERVICE_UNAVAILABLE, Problem.of(ApiProblem.TRY_AGAIN));
        }
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return switch (state) {
            case "25006" -> fault(HttpStatus.FORBIDDEN, Problem.of(TenancyProblem.TENANT_SUSPENDED));
            case "40001", "40P01", "55P03" -> fault(HttpStatus.SERVICE_UNAVAILABLE, Problem.of(ApiProblem.TRY_AGAIN));
            case "22021", "22P05" -> fault(HttpStatus.BAD_REQUEST, Problem.of(RequestProblem.MALFORMED_BODY));
            case "23505" -> gap(e, HttpStatus.CONFLICT, ApiProblem.ALREADY_EXISTS);
            case "22003", "22008", "22001", "23514", "54000" ->
                gap(e, HttpStatus.BAD_REQUEST, ApiProblem.VALUE_OUT_OF_RANGE);
            default -> Optional.empty();
        };
    }

    private static Optional<Fault> gap(SQLException e, HttpStatus status, ApiProblem code) {
        LOG.warn("No rule refused what the database did", e);
        return fault(status, Problem.of(code));
    }

    private static Optional<Fault> fault(HttpStatus status, Problem problem) {
        return Optional.of(Fault.of(status.value(), problem));
    }
}
