package io.qudao.distributor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads distributors. */
@Repository
class DistributorRows {

    static final String SELECT = "select d.*, t.code as tier_code, p.code as parent_code from distributor d"
            + " left join price_tier t on t.id = d.tier_id left join distributor p on p.id = d.parent_id";

    private final JdbcClient jdbc;

    DistributorRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Distributor> byId(long id) {
        return jdbc.sql(SELECT + " where d.id = ?")
                .param(id)
                .query(DistributorRows::distributor)
                .optional();
    }

    Optional<Distributor> byCode(String code) {
        return jdbc.sql(SELECT + " where d.code = ?")
                .param(code)
                .query(DistributorRows::distributor)
                .optional();
    }

    /** Locked against other writers until the transaction ends. */
    Map<String, Distributor> lock(Collection<String> codes) {
        List<Distributor> found = jdbc.sql(SELECT + " where d.code = any(?) order by d.code for update of d")
                .param(codes.toArray(String[]::new))
                .query(DistributorRows::distributor)
                .list();
        Map<String, Distributor> byCode = new HashMap<>();
        found.forEach(d -> byCode.put(d.code(), d));
        return byCode;
    }

    /** Which distributor has each of these external ids. */
    Map<String, String> codeByExternalId(Collection<String> externalIds) {
        Map<String, String> codes = new HashMap<>();
        if (!externalIds.isEmpty()) {
            jdbc.sql("select external_id, code from distributor where external_id = any(?)")
                    .param(externalIds.toArray(String[]::new))
                    .query(row -> {
                        codes.put(row.getString(1), row.getString(2));
                    });
        }
        return codes;
    }

    static Distributor distributor(ResultSet row, int index) throws SQLException {
        return new Distributor(
                row.getLong("id"),
                row.getString("code"),
                row.getString("name"),
                row.getObject("tier_id", Long.class),
                row.getString("tier_code"),
                row.getObject("parent_id", Long.class),
                row.getString("parent_code"),
                row.getString("region"),
                Currency.getInstance(row.getString("currency")),
                DistributorStatus.valueOf(row.getString("status")),
                row.getString("email"),
                row.getString("phone"),
                row.getString("contact_name"),
                row.getInt("payment_terms_days"),
                row.getString("external_id"),
                row.getTimestamp("updated_at").toInstant(),
                row.getInt("version"));
    }
}
