package io.qudao.distributor;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.audit.AuditSubject;
import io.qudao.audit.AuditTrail;
import io.qudao.kernel.Problem;
import io.qudao.kernel.UseCase;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Blocks a distributor, lets it order again, or closes it. Blocking and closing need a reason. */
@UseCase
@Allow(Permission.DISTRIBUTORS_WRITE)
public class ChangeDistributorStatus {

    private final DistributorRows rows;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    ChangeDistributorStatus(DistributorRows rows, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws io.qudao.kernel.RefusedException UNKNOWN_DISTRIBUTOR, ILLEGAL_STATUS_CHANGE, REASON_MISSING */
    public void change(String code, DistributorStatus target, @Nullable String reason) {
        Distributor distributor = rows.lock(List.of(code)).get(code);
        if (distributor == null) {
            throw Problem.of(DistributorProblem.UNKNOWN_DISTRIBUTOR, code).refused();
        }
        if (!distributor.status().canBecome(target)) {
            throw Problem.of(DistributorProblem.ILLEGAL_STATUS_CHANGE, distributor.status(), target)
                    .refused();
        }
        if (target != DistributorStatus.ACTIVE && (reason == null || reason.isBlank())) {
            throw Problem.of(DistributorProblem.REASON_MISSING)
                    .atField("reason")
                    .refused();
        }
        jdbc.sql("update distributor set status = ?, updated_at = ?, version = version + 1 where id = ?")
                .params(target.name(), clock.instant().atOffset(ZoneOffset.UTC), distributor.id())
                .update();
        audit.record(
                new AuditSubject("distributor", code),
                "distributor.status-changed",
                Map.of("status", distributor.status()),
                Map.of("status", target),
                reason);
    }
}
