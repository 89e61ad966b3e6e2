package io.qudao.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The rows of one {@code audit_entry} table; the tenants' and the platform's look the same. */
record AuditRows(JdbcClient jdbc, JsonMapper json, Clock clock) {

    void insert(
            String actor,
            AuditSubject subject,
            String action,
            @Nullable Object before,
            @Nullable Object after,
            @Nullable String reason) {
        jdbc.sql("insert into audit_entry (at, actor, action, subject_type, subject_id, before, after, reason)"
                        + " values (:at, :actor, :action, :type, :id, :before::jsonb, :after::jsonb, :reason)")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor)
                .param("action", action)
                .param("type", subject.type())
                .param("id", subject.id())
                .param("before", json(before))
                .param("after", json(after))
                .param("reason", reason)
                .update();
    }

    private @Nullable String json(@Nullable Object value) {
        return value == null ? null : json.writeValueAsString(value);
    }
}
