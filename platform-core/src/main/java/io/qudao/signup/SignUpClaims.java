package io.qudao.signup;

import io.qudao.kernel.Problem;
import io.qudao.tenancy.NewTenant;
import io.qudao.tenancy.PlatformTransaction;
import io.qudao.tenancy.Tenant;
import io.qudao.tenancy.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is making the space of a sign-up. A claim rather than a lock, since the work spans several transactions; it lapses
 * by itself, so that a process that died with it does not keep the owner out.
 */
@Component
class SignUpClaims {

    private static final Duration LAPSES_AFTER = Duration.ofSeconds(30);

    private final JdbcClient platform;
    private final ProvisionTenant provisioning;
    private final Clock clock;

    SignUpClaims(@Qualifier("platformJdbc") JdbcClient platform, ProvisionTenant provisioning, Clock clock) {
        this.platform = platform;
        this.provisioning = provisioning;
        this.clock = clock;
    }

    /** @throws io.qudao.kernel.RefusedException CONFIRMATION_RUNNING if somebody else is at it or has just finished */
    void claim(long signUp) {
        int claimed = platform.sql("update sign_up set claimed_until = ? where id = ? and tenant_id is null"
                        + " and (claimed_until is null or claimed_until <= ?)")
                .params(now().plus(LAPSES_AFTER), signUp, now())
                .update();
        if (claimed == 0) {
            throw Problem.of(SignUpProblem.CONFIRMATION_RUNNING).refused();
        }
    }

    /**
     * Takes the name for a sign-up and remembers which tenant it became, both or neither.
     *
     * @throws io.qudao.kernel.RefusedException SLUG_TAKEN
     */
    @PlatformTransaction
    public Tenant begin(long signUp, NewTenant wanted) {
        Tenant tenant = provisioning.begin(wanted);
        platform.sql("update sign_up set begun_tenant_id = ? where id = ?")
                .params(tenant.id().value(), signUp)
                .update();
        return tenant;
    }

    /** The password's hash now lies in the tenant's own schema, so it is not kept here. */
    void complete(long signUp, TenantId tenant) {
        platform.sql("update sign_up set confirmed_at = ?, tenant_id = ?, password_hash = '' where id = ?")
                .params(now(), tenant.value(), signUp)
                .update();
    }

    void release(long signUp) {
        platform.sql("update sign_up set claimed_until = null where id = ?")
                .param(signUp)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
