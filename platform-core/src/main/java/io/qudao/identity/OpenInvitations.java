package io.qudao.identity;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many of those who were invited have not come yet. */
@Service
@Transactional(readOnly = true)
@Allow({Permission.USERS_READ, Permission.DISTRIBUTORS_READ})
public class OpenInvitations {

    private static final String OPEN = """
            select count(*) from invitation
            where accepted_at is null and revoked_at is null and expires_at > :now and distributor_id is not null = :buyers
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    OpenInvitations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Distributors' buyers; expired invitations are not counted. */
    public int ofBuyers() {
        return jdbc.sql(OPEN)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("buyers", true)
                .query(Integer.class)
                .single();
    }
}
