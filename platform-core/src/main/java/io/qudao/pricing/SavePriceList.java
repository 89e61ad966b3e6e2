package io.qudao.pricing;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.audit.AuditSubject;
import io.qudao.audit.AuditTrail;
import io.qudao.kernel.Problem;
import io.qudao.kernel.UseCase;
import io.qudao.settings.CurrentSettings;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Creates a price list, or changes for whom it is. */
@UseCase
@Allow(Permission.PRICES_WRITE)
public class SavePriceList {

    private static final String UPSERT = """
            insert into price_list (id, code, name, kind, tier_id, distributor_id, region, currency, priority, exclusive, active, updated_at)
            values (nextval('price_list_seq'), :code, :name, :kind, (select id from price_tier where code = :tier),
                (select id from distributor where code = :distributor), :region, :currency, :priority, :exclusive, :active, :now)
            on conflict (code) do update set name = excluded.name, kind = excluded.kind, tier_id = excluded.tier_id,
                distributor_id = excluded.distributor_id, region = excluded.region, currency = excluded.currency,
                priority = excluded.priority, exclusive = excluded.exclusive, active = excluded.active,
                updated_at = excluded.updated_at, version = price_list.version + 1
            """;

    private final JdbcClient jdbc;
    private final CurrentSettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    SavePriceList(JdbcClient jdbc, CurrentSettings settings, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param expectedVersion the version that the writer has read; null: whatever is there
     * @throws io.qudao.kernel.RefusedException CODE_MISSING, PRICE_LIST_KIND, UNKNOWN_TIER,
     *     UNKNOWN_DISTRIBUTOR, UNKNOWN_CURRENCY, CURRENCY_FIXED, PRICE_LIST_STALE
     */
    public void save(PriceListDraft draft, @Nullable Integer expectedVersion) {
        String currency = draft.currency() != null
                ? draft.currency()
                : settings.get().currency().getCurrencyCode();
        refuse(draft, currency, expectedVersion);
        PriceListDraft before = before(draft.code());
        jdbc.sql(UPSERT)
                .param("code", draft.code())
                .param("name", draft.name())
                .param("kind", draft.kind().name())
                .param("tier", draft.tier())
                .param("distributor", draft.distributor())
                .param("region", draft.region())
                .param("currency", currency)
                .param("priority", draft.priority())
                .param("exclusive", draft.exclusive())
                .param("active", draft.active())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.record(new AuditSubject("price_list", draft.code()), "price-list.saved", before, draft, null);
    }

    private @Nullable PriceListDraft before(String code) {
        return jdbc.sql(
                        "select l.code, l.name, l.kind, t.code as tier, d.code as distributor, l.region, l.currency, l.priority,"
                                + " l.exclusive, l.active from price_list l left join price_tier t on t.id = l.tier_id"
                                + " left join distributor d on d.id = l.distributor_id where l.code = ? for update of l")
                .param(code)
                .query(PriceListDraft.class)
                .optional()
                .orElse(null);
    }

    private void refuse(PriceListDraft draft, String currency, @Nullable Integer expectedVersion) {
        if (draft.code().isBlank()) {
            throw Problem.of(PricingProblem.CODE_MISSING).atField("code").refused();
        }
        if ((draft.kind() == PriceListKind.TIER) != (draft.tier() != null)
                || (draft.kind() == PriceListKind.DISTRIBUTOR) != (draft.distributor() != null)
                || (draft.kind() == PriceListKind.REGION) != (draft.region() != null)) {
            throw Problem.of(PricingProblem.PRICE_LIST_KIND, draft.kind())
                    .atField("kind")
                    .refused();
        }
        if (draft.tier() != null && !exists("select 1 from price_tier where code = ?", draft.tier())) {
            throw Problem.of(PricingProblem.UNKNOWN_TIER, draft.tier())
                    .atField("tier")
                    .refused();
        }
        if (draft.distributor() != null && !exists("select 1 from distributor where code = ?", draft.distributor())) {
            throw Problem.of(PricingProblem.UNKNOWN_DISTRIBUTOR, draft.distributor())
                    .atField("distributor")
                    .refused();
        }
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(c -> c.getCurrencyCode().equals(currency))) {
            throw Problem.of(PricingProblem.UNKNOWN_CURRENCY, currency)
                    .atField("currency")
                    .refused();
        }
        if (exists(
                "select 1 from price_list l join price p on p.price_list_id = l.id where l.code = ? and l.currency <> ? limit 1",
                draft.code(),
                currency)) {
            throw Problem.of(PricingProblem.CURRENCY_FIXED, draft.code())
                    .atField("currency")
                    .refused();
        }
        if (expectedVersion != null
                && !exists("select 1 from price_list where code = ? and version = ?", draft.code(), expectedVersion)) {
            throw Problem.of(PricingProblem.PRICE_LIST_STALE, draft.code()).refused();
        }
    }

    private boolean exists(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(Integer.class).optional().isPresent();
    }
}
