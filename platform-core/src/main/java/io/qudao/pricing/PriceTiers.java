package io.qudao.pricing;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.audit.AuditSubject;
import io.qudao.audit.AuditTrail;
import io.qudao.kernel.Problem;
import io.qudao.kernel.UseCase;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The brand's price tiers. A brand has a handful. */
@UseCase
@Allow({Permission.PRICES_READ, Permission.DISTRIBUTORS_READ})
public class PriceTiers {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final AuditTrail audit;

    PriceTiers(JdbcClient jdbc, JsonMapper json, AuditTrail audit) {
        this.jdbc = jdbc;
        this.json = json;
        this.audit = audit;
    }

    public List<PriceTier> all() {
        return jdbc.sql("select id, code, names::text as names from price_tier order by sort, code")
                .query((row, i) -> new PriceTier(
                        row.getLong("id"),
                        row.getString("code"),
                        json.readValue(row.getString("names"), new TypeReference<>() {})))
                .list();
    }

    /** @throws io.qudao.kernel.RefusedException CODE_MISSING */
    @Allow(Permission.PRICES_WRITE)
    public void save(String code, Map<String, String> names) {
        if (code.isBlank()) {
            throw Problem.of(PricingProblem.CODE_MISSING).atField("code").refused();
        }
        jdbc.sql("insert into price_tier (id, code, names, sort) values (nextval('price_tier_seq'), ?, ?::jsonb,"
                        + " (select coalesce(max(sort), 0) + 10 from price_tier))"
                        + " on conflict (code) do update set names = excluded.names, version = price_tier.version + 1")
                .params(code.strip(), json.writeValueAsString(names))
                .update();
        audit.record(new AuditSubject("price_tier", code), "price-tier.saved", names);
    }
}
