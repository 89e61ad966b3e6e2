package io.qudao.audit;

import io.qudao.access.Actor;
import io.qudao.access.CurrentActor;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes audit rows. Only ever inside the transaction of the change. */
@Service
public class AuditTrail {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param before the values that the change replaced, null for something new
     * @param after the new values, null for something removed
     * @param reason as the user gave it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            AuditSubject subject,
            String action,
            @Nullable Object before,
            @Nullable Object after,
            @Nullable String reason) {
        Actor actor = CurrentActor.orNull();
        jdbc.sql("insert into audit_entry (at, actor, action, subject_type, subject_id, before, after, reason)"
                        + " values (:at, :actor, :action, :type, :id, :before::jsonb, :after::jsonb, :reason)")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor == null ? "anonymous" : actor.name())
                .param("action", action)
                .param("type", subject.type())
                .param("id", subject.id())
                .param("before", json(before))
                .param("after", json(after))
                .param("reason", reason)
                .update();
    }

    /** As {@link #record(AuditSubject, String, Object, Object, String)} for something new. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditSubject subject, String action, Object after) {
        record(subject, action, null, after, null);
    }

    private @Nullable String json(@Nullable Object value) {
        return value == null ? null : json.writeValueAsString(value);
    }
}
