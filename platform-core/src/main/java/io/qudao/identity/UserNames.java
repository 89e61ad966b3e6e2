package io.qudao.identity;

import io.qudao.access.Allow;
import io.qudao.access.CurrentActor;
import io.qudao.access.Permission;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the people are called who stand at an order with their sign-in names. A buyer learns the names of colleagues, not
 * those of the brand's people or of other distributors'.
 */
@Service
@Transactional(readOnly = true)
@Allow(Permission.ORDERS_READ)
public class UserNames {

    private static final String NAMES = "select email, display_name from app_user where email = any(:names)"
            + " and (cast(:distributor as bigint) is null or distributor_id = :distributor)";

    private final JdbcClient jdbc;

    UserNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By sign-in name; whoever is no user, or not for the reader to know, is absent. */
    public Map<String, String> of(Collection<String> signInNames) {
        Map<String, String> names = new HashMap<>();
        jdbc.sql(NAMES)
                .param("names", signInNames.toArray(String[]::new))
                .param("distributor", CurrentActor.required().distributorId(), java.sql.Types.BIGINT)
                .query(row -> {
                    names.put(row.getString(1), row.getString(2));
                });
        return names;
    }
}
