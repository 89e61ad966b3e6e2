package io.qudao.identity;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.access.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may sign in, and who was asked to. */
@Service
@Transactional(readOnly = true)
@Allow({Permission.USERS_READ, Permission.DISTRIBUTORS_READ})
public class UserQueries {

    /** @param invited true for somebody who was asked and has not accepted yet; then {@code id} is the invitation's */
    public record UserRow(
            long id,
            String email,
            String displayName,
            Role role,
            @Nullable Long distributorId,
            boolean enabled,
            boolean invited,
            @Nullable Instant lastSignInAt) {}

    private static final String USERS =
            "select id, email, display_name, role, distributor_id, enabled, false as invited, last_sign_in_at from app_user"
                    + " where %1$s union all select id, email, display_name, role, distributor_id, true, true, null from invitation"
                    + " where accepted_at is null and revoked_at is null and %1$s order by invited, email limit 500";

    private final JdbcClient jdbc;

    UserQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The brand's own users; a brand has tens of them. */
    public List<UserRow> staff() {
        return jdbc.sql(USERS.formatted("distributor_id is null"))
                .query(UserQueries::row)
                .list();
    }

    /** One distributor's buyers. */
    public List<UserRow> buyers(long distributorId) {
        return jdbc.sql(USERS.formatted("distributor_id = :distributor"))
                .param("distributor", distributorId)
                .query(UserQueries::row)
                .list();
    }

    private static UserRow row(ResultSet row, int index) throws SQLException {
        Timestamp last = row.getTimestamp("last_sign_in_at");
        return new UserRow(
                row.getLong("id"),
                row.getString("email"),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                row.getObject("distributor_id", Long.class),
                row.getBoolean("enabled"),
                row.getBoolean("invited"),
                last == null ? null : last.toInstant());
    }
}
