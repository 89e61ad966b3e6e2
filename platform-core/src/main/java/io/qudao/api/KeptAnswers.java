package io.qudao.api;

import io.qudao.kernel.Problem;
import io.qudao.kernel.RequestProblem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers kept by idempotency key, in a tenant's schema or in the platform's. */
public final class KeptAnswers {

    /** At least as long as callers may count on. */
    static final Duration KEPT = Duration.ofDays(8);

    /**
     * An answer as it was given.
     *
     * @param status null while the first request has not been answered
     */
    public record Kept(
            byte[] requestHash,
            @Nullable Integer status,
            @Nullable String body,
            @Nullable String etag,
            Instant createdAt) {

        /** The same answer again. */
        public ResponseEntity<String> entity() {
            ResponseEntity.BodyBuilder builder =
                    ResponseEntity.status(status == null ? 200 : status).contentType(MediaType.APPLICATION_JSON);
            if (etag != null) {
                builder.header(HttpHeaders.ETAG, etag);
            }
            return builder.header("Idempotency-Replayed", "true").body(body);
        }
    }

    private final JdbcClient jdbc;
    private final String table;
    private final Clock clock;

    public KeptAnswers(JdbcClient jdbc, String table, Clock clock) {
        this.jdbc = jdbc;
        this.table = table;
        this.clock = clock;
    }

    /**
     * Takes the key for this request. A simultaneous request with the same key waits here until the first one's
     * transaction ends, and then finds its answer.
     *
     * @return what is kept under the key; empty if this request is the first
     * @throws io.qudao.kernel.RefusedException IDEMPOTENCY_KEY_REUSED if the key came with another request
     */
    public Optional<Kept> claim(IdempotentRequest request) {
        int first = jdbc.sql("insert into " + table + " (client, key, request_hash, created_at) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(request.client(), request.key(), request.hash(), now())
                .update();
        if (first == 1) {
            return Optional.empty();
        }
        Kept kept = jdbc.sql("select request_hash, status, body, etag, created_at from " + table
                        + " where client = ? and key = ?")
                .params(request.client(), request.key())
                .query(KeptAnswers::kept)
                .single();
        if (!Arrays.equals(kept.requestHash(), request.hash())) {
            throw Problem.of(RequestProblem.IDEMPOTENCY_KEY_REUSED, request.key())
                    .refused();
        }
        return Optional.of(kept);
    }

    public void keep(IdempotentRequest request, int status, String body, @Nullable String etag) {
        jdbc.sql("update " + table + " set status = :status, body = :body, etag = :etag"
                        + " where client = :client and key = :key")
                .param("status", status)
                .param("body", body)
                .param("etag", etag)
                .param("client", request.client())
                .param("key", request.key())
                .update();
    }

    /** Forgets what is older than callers may count on. */
    int forgetOld() {
        return jdbc.sql("delete from " + table + " where created_at < ?")
                .param(now().minus(KEPT))
                .update();
    }

    private static Kept kept(ResultSet row, int index) throws SQLException {
        return new Kept(
                row.getBytes("request_hash"),
                row.getObject("status", Integer.class),
                row.getString("body"),
                row.getString("etag"),
                row.getTimestamp("created_at").toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
