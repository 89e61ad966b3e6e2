package io.qudao.identity;

import static io.qudao.testing.Refusals.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qudao.access.AccessProblem;
import io.qudao.access.Actor;
import io.qudao.access.Role;
import io.qudao.distributor.Distributor;
import io.qudao.kernel.SecretToken;
import io.qudao.tenancy.Tenant;
import io.qudao.tenancy.TenantScope;
import io.qudao.testing.Assortment;
import io.qudao.testing.CoreTest;
import io.qudao.testing.MovableClock;
import io.qudao.testing.Tenants;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@CoreTest
class InvitationIT {

    private static final String PASSWORD = "seven green bottles";
    private static final Pattern LINK = Pattern.compile("http://(\\S+?)\\.localhost:8080/invitation/(\\S+)");

    @Autowired
    Tenants tenants;

    @Autowired
    Assortment assortment;

    @Autowired
    InviteUser inviteUser;

    @Autowired
    AcceptInvitation acceptInvitation;

    @Autowired
    SignIn signIn;

    @Autowired
    ChangeUser changeUser;

    @Autowired
    UserQueries users;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    Tenant tenant;
    Distributor distributor;

    @BeforeEach
    void aBrandWithADistributor() {
        tenant = tenants.create();
        distributor = tenants.asOwner(tenant, () -> assortment.distributor("D1", "A"));
    }

    @Test
    void makesABuyerWhoSeesTheOwnDistributorOnly() {
        SecretToken token = invite("buyer@d1.example");
        Actor accepted = TenantScope.call(tenant.id(), () -> acceptInvitation.accept(token, PASSWORD));
        Actor signedIn = TenantScope.call(tenant.id(), () -> signIn.signIn("buyer@d1.example", PASSWORD))
                .orElseThrow();
        assertThat(signedIn).isEqualTo(accepted);
        assertThat(signedIn.distributorId()).isEqualTo(distributor.id());
        assertThat(signedIn.isBuyer()).isTrue();
    }

    @Test
    void isAcceptedOnce() {
        SecretToken token = invite("buyer@d1.example");
        accept(token);
        assertThatThrownBy(() -> accept(token)).satisfies(refusedFor(IdentityProblem.INVITATION_USED));
    }

    @Test
    void expiresAfterSevenDays() {
        SecretToken token = invite("buyer@d1.example");
        assertThatThrownBy(() -> clock.later(Duration.ofDays(7), () -> accept(token)))
                .satisfies(refusedFor(IdentityProblem.INVITATION_EXPIRED));
    }

    @Test
    void isReplacedByANewerOne() {
        SecretToken old = invite("buyer@d1.example");
        SecretToken young = invite("buyer@d1.example");
        assertThatThrownBy(() -> accept(old)).satisfies(refusedFor(IdentityProblem.INVITATION_REVOKED));
        assertThat(accept(young)).isNotNull();
    }

    @Test
    void isNothingAtAnotherTenant() {
        SecretToken token = invite("buyer@d1.example");
        Tenant other = tenants.create();
        assertThatThrownBy(() -> TenantScope.call(other.id(), () -> acceptInvitation.accept(token, PASSWORD)))
                .satisfies(refusedFor(IdentityProblem.INVITATION_UNKNOWN));
    }

    @Test
    void refusesAWeakPasswordAndStaysOpen() {
        SecretToken token = invite("buyer@d1.example");
        assertThatThrownBy(() -> TenantScope.call(tenant.id(), () -> acceptInvitation.accept(token, "short")))
                .satisfies(refusedFor(IdentityProblem.PASSWORD_TOO_SHORT));
        assertThat(accept(token)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BUYER@d1.example", "  buyer@D1.Example ", "ｂuyer@d1.example"})
    void takesVariantsOfAnAddressForTheSame(String variant) {
        accept(invite("buyer@d1.example"));
        assertThatThrownBy(() -> invite(variant)).satisfies(refusedFor(IdentityProblem.EMAIL_TAKEN));
    }

    @Test
    void letsSalesInviteBuyersButNotStaff() {
        Actor sales = Tenants.staff(tenant, Role.SALES);
        tenants.as(
                sales,
                () -> send(new Invitee(Email.of("a@d1.example"), "A", Role.BUYER, distributor.id(), Locale.ENGLISH)));
        assertThatThrownBy(() -> tenants.as(
                        sales, () -> send(new Invitee(Email.of("b@x.example"), "B", Role.OWNER, null, Locale.ENGLISH))))
                .satisfies(refusedFor(AccessProblem.PERMISSION_MISSING));
    }

    @Test
    void answersTheSameForAnUnknownAddressAndAWrongPassword() {
        assertThat(TenantScope.call(tenant.id(), () -> signIn.signIn("nobody@x.example", PASSWORD)))
                .isEmpty();
        assertThat(TenantScope.call(tenant.id(), () -> signIn.signIn(tenant.ownerEmail(), "wrong password")))
                .isEmpty();
    }

    @Test
    void neverLosesTheLastOwner() {
        long owner = tenants.asOwner(tenant, () -> users.staff()).getFirst().id();
        assertThatThrownBy(() -> tenants.asOwner(tenant, () -> {
                    changeUser.change(owner, Role.SALES, true);
                    return owner;
                }))
                .satisfies(refusedFor(IdentityProblem.LAST_OWNER));
    }

    private Actor accept(SecretToken token) {
        return TenantScope.call(tenant.id(), () -> acceptInvitation.accept(token, PASSWORD));
    }

    private SecretToken invite(String email) {
        tenants.asOwner(
                tenant, () -> send(new Invitee(Email.of(email), "Chen", Role.BUYER, distributor.id(), Locale.ENGLISH)));
        Matcher link = LINK.matcher(newestMail());
        assertThat(link.find()).isTrue();
        assertThat(link.group(1)).isEqualTo(tenant.slug());
        return new SecretToken(link.group(2));
    }

    private Invitee send(Invitee invitee) {
        inviteUser.invite(invitee);
        return invitee;
    }

    private String newestMail() {
        return tenants.asOwner(tenant, () -> new TransactionTemplate(transactions)
                .execute(s -> jdbc.sql("select body_text from mail_message order by id desc limit 1")
                        .query(String.class)
                        .single()));
    }
}
