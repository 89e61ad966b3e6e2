package io.qudao.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the platform's audit rows tell of a tenant. */
@Component
class TenantHistory {

    private static final int MOST = 100;

    private final JdbcClient platform;

    TenantHistory(@Qualifier("platformJdbc") JdbcClient platform) {
        this.platform = platform;
    }

    /** Newest first. */
    List<TenantDetails.Event> of(String slug) {
        return platform.sql("select at, actor, action, reason from audit_entry"
                        + " where subject_type = :type and subject_id = :slug and action in (:actions)"
                        + " order by id desc limit :most")
                .param("type", TenantChanges.SUBJECT)
                .param("slug", slug)
                .param("actions", TenantAction.inAudit())
                .param("most", MOST)
                .query(TenantHistory::event)
                .list();
    }

    private static TenantDetails.Event event(ResultSet row, int index) throws SQLException {
        return new TenantDetails.Event(
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                TenantAction.ofAudit(row.getString("action")),
                row.getString("reason"));
    }
}
