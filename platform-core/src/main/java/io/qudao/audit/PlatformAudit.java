package io.qudao.audit;

import io.qudao.access.CurrentActor;
import io.qudao.access.Operator;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** As {@link AuditTrail}, for what operators do to tenants as a whole: these rows lie in {@code platform}. */
@Service
public class PlatformAudit {

    private final AuditRows rows;

    PlatformAudit(@Qualifier("platformJdbc") JdbcClient platform, JsonMapper json, Clock clock) {
        this.rows = new AuditRows(platform, json, clock);
    }

    /**
     * @param before the values that the change replaced, null for something new
     * @param after the new values, null for something removed
     * @param reason as the operator gave it
     */
    @Transactional(transactionManager = "platformTransactionManager", propagation = Propagation.MANDATORY)
    public void record(
            AuditSubject subject,
            String action,
            @Nullable Object before,
            @Nullable Object after,
            @Nullable String reason) {
        Operator operator = CurrentActor.operatorOrNull();
        rows.insert(operator == null ? "system" : operator.name(), subject, action, before, after, reason);
    }
}
