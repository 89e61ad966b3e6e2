package io.qudao.tenancy;

import io.qudao.kernel.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The rows of {@code platform.tenant}. Reached through the platform's own login, never through a tenant's connection, so
 * a change here and a change in a tenant's schema are never one transaction.
 */
@Repository
class TenantRegistry {

    private static final String COLUMNS = "id, slug, company, owner_email, state, state_before_suspension,"
            + " suspension_reason, plan, currency, locale, time_zone, created_at";

    private final JdbcClient platform;
    private final Clock clock;

    TenantRegistry(@Qualifier("platformJdbc") JdbcClient platform, Clock clock) {
        this.platform = platform;
        this.clock = clock;
    }

    Optional<Tenant> bySlug(String slug) {
        return platform.sql("select " + COLUMNS + " from tenant where slug = :slug")
                .param("slug", slug)
                .query(TenantRegistry::tenant)
                .optional();
    }

    Optional<Tenant> byId(TenantId id) {
        return platform.sql("select " + COLUMNS + " from tenant where id = :id")
                .param("id", id.value())
                .query(TenantRegistry::tenant)
                .optional();
    }

    List<Tenant> all() {
        return platform.sql("select " + COLUMNS + " from tenant order by id")
                .query(TenantRegistry::tenant)
                .list();
    }

    boolean isTaken(String slug) {
        return platform.sql("select exists(select 1 from tenant where slug = :slug)")
                .param("slug", slug)
                .query(Boolean.class)
                .single();
    }

    /** @throws io.qudao.kernel.RefusedException SLUG_TAKEN, also when two ask in the same instant */
    Tenant add(NewTenant tenant) {
        try {
            return platform.sql(
                            "insert into tenant (slug, company, owner_email, state, plan, currency, locale, time_zone, created_at)"
                                    + " values (:slug, :company, :ownerEmail, 'PROVISIONING', :plan, :currency, :locale, :timeZone, :now)"
                                    + " returning " + COLUMNS)
                    .param("slug", tenant.slug())
                    .param("company", tenant.company())
                    .param("ownerEmail", tenant.ownerEmail())
                    .param("plan", tenant.plan())
                    .param("currency", tenant.currency().getCurrencyCode())
                    .param("locale", tenant.locale().toLanguageTag())
                    .param("timeZone", tenant.timeZone().getId())
                    .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                    .query(TenantRegistry::tenant)
                    .single();
        } catch (DuplicateKeyException e) {
            throw Problem.of(TenancyProblem.SLUG_TAKEN, tenant.slug())
                    .atField("slug")
                    .refused();
        }
    }

    /** Moves the tenant only from the state it was read in, so two operators cannot both win. */
    boolean move(Tenant tenant, TenantState target, @Nullable String reason) {
        boolean suspending = target == TenantState.SUSPENDED;
        return platform.sql(
                                "update tenant set state = :target, state_before_suspension = :before, suspension_reason = :reason"
                                        + " where id = :id and state = :state")
                        .param("target", target.name())
                        .param("before", suspending ? tenant.state().name() : null)
                        .param("reason", suspending ? reason : null)
                        .param("id", tenant.id().value())
                        .param("state", tenant.state().name())
                        .update()
                == 1;
    }

    private static Tenant tenant(ResultSet row, int index) throws SQLException {
        String before = row.getString("state_before_suspension");
        return new Tenant(
                new TenantId(row.getLong("id")),
                row.getString("slug"),
                row.getString("company"),
                row.getString("owner_email"),
                TenantState.valueOf(row.getString("state")),
                before == null ? null : TenantState.valueOf(before),
                row.getString("suspension_reason"),
                row.getString("plan"),
                Currency.getInstance(row.getString("currency")),
                Locale.forLanguageTag(row.getString("locale")),
                ZoneId.of(row.getString("time_zone")),
                row.getTimestamp("created_at").toInstant());
    }
}
