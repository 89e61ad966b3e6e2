package io.qudao.signup;

import io.qudao.identity.Email;
import io.qudao.identity.SignInTickets;
import io.qudao.kernel.Problem;
import io.qudao.kernel.SecretToken;
import io.qudao.tenancy.Hosts;
import io.qudao.tenancy.NewTenant;
import io.qudao.tenancy.Tenant;
import io.qudao.tenancy.TenantDirectory;
import io.qudao.tenancy.TenantId;
import io.qudao.tenancy.TenantScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The link from the e-mail was used: makes the brand's space, once, and lets the owner in. Using the link again within its
 * time leads to the same place, but to the sign-in page: it is no second key.
 */
@Service
public class ConfirmSignUp {

    private record Row(
            long id,
            NewTenant tenant,
            FirstOwnerDraft owner,
            Instant expiresAt,
            @Nullable Long begunTenantId,
            @Nullable Long tenantId) {}

    private final JdbcClient platform;
    private final SignUpClaims claims;
    private final ProvisionTenant provisioning;
    private final TenantDirectory tenants;
    private final SignInTickets tickets;
    private final Hosts hosts;
    private final Clock clock;

    ConfirmSignUp(
            @Qualifier("platformJdbc") JdbcClient platform,
            SignUpClaims claims,
            ProvisionTenant provisioning,
            TenantDirectory tenants,
            SignInTickets tickets,
            Hosts hosts,
            Clock clock) {
        this.platform = platform;
        this.claims = claims;
        this.provisioning = provisioning;
        this.tenants = tenants;
        this.tickets = tickets;
        this.hosts = hosts;
        this.clock = clock;
    }

    /**
     * @return the address at which the owner goes on
     * @throws io.qudao.kernel.RefusedException CONFIRMATION_UNKNOWN, CONFIRMATION_EXPIRED, CONFIRMATION_RUNNING (ask
     *     again in a moment), or SLUG_TAKEN if another brand has got the name meanwhile
     */
    public String confirm(SecretToken token) {
        Row row = find(token);
        if (row.tenantId() != null) {
            return hosts.tenantUrl(
                    tenants.required(new TenantId(row.tenantId())).slug(), "/admin");
        }
        if (!clock.instant().isBefore(row.expiresAt())) {
            throw Problem.of(SignUpProblem.CONFIRMATION_EXPIRED).refused();
        }
        Tenant tenant = provision(row);
        SecretToken ticket =
                TenantScope.call(tenant.id(), () -> tickets.issue(row.owner().email()));
        return hosts.tenantUrl(tenant.slug(), "/sign-in/ticket?token=" + ticket.plain());
    }

    /** One at a time: a link may be opened twice in the same instant, by a double click or by a mail scanner. */
    private Tenant provision(Row row) {
        claims.claim(row.id());
        try {
            Tenant tenant = provisioning.finish(begun(row), row.owner());
            claims.complete(row.id(), tenant.id());
            return tenant;
        } finally {
            claims.release(row.id());
        }
    }

    /** Its own tenant, also one that a killed process had finished but not told of. */
    private Tenant begun(Row row) {
        return row.begunTenantId() == null
                ? claims.begin(row.id(), row.tenant())
                : tenants.fresh(new TenantId(row.begunTenantId()));
    }

    private Row find(SecretToken token) {
        return platform.sql("select * from sign_up where token_hash = ?")
                .param(token.hash())
                .query(ConfirmSignUp::row)
                .optional()
                .orElseThrow(
                        () -> Problem.of(SignUpProblem.CONFIRMATION_UNKNOWN).refused());
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        Email email = new Email(row.getString("owner_email"));
        NewTenant tenant = NewTenant.checked(
                row.getString("slug"),
                row.getString("company"),
                email.value(),
                "trial",
                row.getString("currency"),
                row.getString("locale"),
                row.getString("time_zone"));
        FirstOwnerDraft owner = new FirstOwnerDraft(email, row.getString("owner_name"), row.getString("password_hash"));
        return new Row(
                row.getLong("id"),
                tenant,
                owner,
                row.getTimestamp("expires_at").toInstant(),
                row.getObject("begun_tenant_id", Long.class),
                row.getObject("tenant_id", Long.class));
    }
}
