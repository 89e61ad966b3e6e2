package io.qudao.audit;

import io.qudao.access.Actor;
import io.qudao.access.CurrentActor;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes audit rows. Only ever inside the transaction of the change. */
@Service
public class AuditTrail {

    private final AuditRows rows;

    AuditTrail(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.rows = new AuditRows(jdbc, json, clock);
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
        rows.insert(actor == null ? "anonymous" : actor.name(), subject, action, before, after, reason);
    }

    /** As {@link #record(AuditSubject, String, Object, Object, String)} for something new. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditSubject subject, String action, Object after) {
        record(subject, action, null, after, null);
    }
}
