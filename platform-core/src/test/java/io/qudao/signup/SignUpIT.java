package io.qudao.signup;

import static io.qudao.testing.Refusals.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qudao.access.Actor;
import io.qudao.access.Role;
import io.qudao.identity.SignIn;
import io.qudao.identity.SignInTickets;
import io.qudao.inventory.Warehouse;
import io.qudao.inventory.Warehouses;
import io.qudao.kernel.Problem;
import io.qudao.kernel.ProblemCode;
import io.qudao.kernel.RefusedException;
import io.qudao.kernel.SecretToken;
import io.qudao.tenancy.NewTenant;
import io.qudao.tenancy.TenancyProblem;
import io.qudao.tenancy.Tenant;
import io.qudao.tenancy.TenantDirectory;
import io.qudao.tenancy.TenantLifecycle;
import io.qudao.tenancy.TenantScope;
import io.qudao.tenancy.TenantState;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Tenants;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
class SignUpIT {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final String PASSWORD = "kettle bridge orange";
    private static final Pattern LINK = Pattern.compile("http://localhost:8080/signup/confirm/([A-Za-z0-9_-]+)");

    @Autowired
    RequestSignUp requestSignUp;

    @Autowired
    ConfirmSignUp confirmSignUp;

    @Autowired
    TenantDirectory directory;

    @Autowired
    TenantLifecycle lifecycle;

    @Autowired
    SignIn signIn;

    @Autowired
    SignInTickets tickets;

    @Autowired
    Warehouses warehouses;

    @Autowired
    Tenants tenants;

    @Autowired
    @Qualifier("platformJdbc")
    JdbcClient platform;

    final String slug = "shop-" + NUMBERS.incrementAndGet() + "-" + Long.toString(System.nanoTime(), 36);

    @Test
    void leadsFromTheFormThroughTheMailIntoTheOwnersSpace() {
        String address = confirmSignUp.confirm(signUp(slug, "chen@" + slug + ".example"));

        Tenant tenant = directory.freshBySlug(slug).orElseThrow();
        assertThat(tenant.state()).isEqualTo(TenantState.TRIAL);
        assertThat(tenant.company()).isEqualTo("Lamps & Co");
        assertThat(address).startsWith("http://" + slug + ".localhost:8080/sign-in/ticket?token=");
        assertThat(tenants.asOwner(tenant, warehouses::all))
                .extracting(Warehouse::code)
                .containsExactly("MAIN");
        assertThat(TenantScope.call(tenant.id(), () -> signIn.signIn("chen@" + slug + ".example", PASSWORD)))
                .get()
                .extracting(Actor::permissions)
                .isEqualTo(Role.OWNER.permissions());
        SecretToken ticket = new SecretToken(address.substring(address.indexOf('=') + 1));
        assertThat(TenantScope.call(tenant.id(), () -> tickets.use(ticket)).displayName())
                .isEqualTo("Chen");
    }

    @Test
    void makesNoSpaceBeforeTheLinkIsUsed() {
        signUp(slug, "chen@" + slug + ".example");
        assertThat(directory.freshBySlug(slug)).isEmpty();
    }

    @Test
    void aUsedLinkLeadsToSignInAndMakesNothing() {
        SecretToken link = signUp(slug, "chen@" + slug + ".example");
        confirmSignUp.confirm(link);
        long tenantsBefore = count("tenant");
        assertThat(confirmSignUp.confirm(link)).isEqualTo("http://" + slug + ".localhost:8080/admin");
        assertThat(count("tenant")).isEqualTo(tenantsBefore);
    }

    @Test
    void keepsNoPasswordHashBesideTheTenants() {
        confirmSignUp.confirm(signUp(slug, "chen@" + slug + ".example"));
        assertThat(platform.sql("select password_hash from sign_up where slug = ?")
                        .param(slug)
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    @Test
    void anExpiredLinkIsToldAndMakesNothing() {
        SecretToken link = signUp(slug, "chen@" + slug + ".example");
        platform.sql("update sign_up set expires_at = ? where slug = ?")
                .params(Instant.now().atOffset(ZoneOffset.UTC), slug)
                .update();
        assertThatThrownBy(() -> confirmSignUp.confirm(link)).satisfies(refusedFor(SignUpProblem.CONFIRMATION_EXPIRED));
        assertThat(directory.freshBySlug(slug)).isEmpty();
        assertThat(requestSignUp.problemOfSlug(slug)).isEmpty();
    }

    @Test
    void aMadeUpLinkIsUnknown() {
        assertThatThrownBy(() -> confirmSignUp.confirm(SecretToken.random()))
                .satisfies(refusedFor(SignUpProblem.CONFIRMATION_UNKNOWN));
    }

    @Test
    void ofTwoBrandsWithOneNameInTheSameInstantOneWins() throws Exception {
        SecretToken chen = signUp(slug, "chen@" + slug + ".example");
        platform.sql("update sign_up set expires_at = now() where slug = ?")
                .param(slug)
                .update();
        SecretToken wang = signUp(slug, "wang@" + slug + ".example");
        platform.sql("update sign_up set expires_at = now() + interval '1 hour' where slug = ?")
                .param(slug)
                .update();

        List<Object> outcomes = together(() -> confirmSignUp.confirm(chen), () -> confirmSignUp.confirm(wang));

        assertThat(outcomes).filteredOn(String.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(RefusedException.class::isInstance)
                .singleElement()
                .satisfies(e -> assertThat(((RefusedException) e).has(TenancyProblem.SLUG_TAKEN))
                        .isTrue());
        assertThat(platform.sql("select count(*) from tenant where slug = ?")
                        .param(slug)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void oneLinkOpenedTwiceInTheSameInstantMakesOneSpace() throws Exception {
        SecretToken link = signUp(slug, "chen@" + slug + ".example");
        List<Object> outcomes = together(() -> confirmSignUp.confirm(link), () -> confirmSignUp.confirm(link));
        assertThat(outcomes).filteredOn(String.class::isInstance).isNotEmpty();
        assertThat(outcomes).filteredOn(Exception.class::isInstance).allSatisfy(e -> assertThat(e)
                .isInstanceOfSatisfying(
                        RefusedException.class, refused -> assertThat(refused.has(SignUpProblem.CONFIRMATION_RUNNING))
                                .isTrue()));
        assertThat(confirmSignUp.confirm(link)).endsWith("/admin");
    }

    @Test
    void aNameIsKeptForWhoAskedFirst() {
        signUp(slug, "chen@" + slug + ".example");
        assertThatThrownBy(() -> signUp(slug, "wang@" + slug + ".example"))
                .satisfies(refusedFor(TenancyProblem.SLUG_TAKEN));
    }

    @Test
    void goesOnWhereAKilledProcessStopped() {
        SecretToken link = signUp(slug, "chen@" + slug + ".example");
        lifecycle.register(NewTenant.checked(
                slug, "Lamps & Co", "chen@" + slug + ".example", "trial", "CNY", "zh-CN", "Asia/Shanghai"));
        assertThat(directory.freshBySlug(slug).orElseThrow().state()).isEqualTo(TenantState.PROVISIONING);

        confirmSignUp.confirm(link);

        Tenant tenant = directory.freshBySlug(slug).orElseThrow();
        assertThat(tenant.state()).isEqualTo(TenantState.TRIAL);
        assertThat(tenants.asOwner(tenant, warehouses::all)).hasSize(1);
    }

    @Test
    void findsItsOwnTenantWhenTheProcessEndedJustBeforeSayingSo() throws Exception {
        SecretToken link = signUp(slug, "chen@" + slug + ".example");
        try (FailingCompletion ignored = new FailingCompletion(slug)) {
            assertThatThrownBy(() -> confirmSignUp.confirm(link)).hasStackTraceContaining("as if killed");
        }
        Tenant finished = directory.freshBySlug(slug).orElseThrow();
        assertThat(finished.state()).isEqualTo(TenantState.TRIAL);

        String address = confirmSignUp.confirm(link);

        assertThat(address).startsWith("http://" + slug + ".localhost:8080/sign-in/ticket?token=");
        SecretToken ticket = new SecretToken(address.substring(address.indexOf('=') + 1));
        assertThat(TenantScope.call(finished.id(), () -> tickets.use(ticket)).displayName())
                .isEqualTo("Chen");
        assertThat(tenants.asOwner(finished, warehouses::all)).hasSize(1);
        assertThat(confirmSignUp.confirm(link)).endsWith("/admin");
    }

    @Test
    void doesNotTakeATenantThatAnOperatorMadeMeanwhileForItsOwn() {
        SecretToken link = signUp(slug, "chen@" + slug + ".example");
        Tenant made = lifecycle.register(NewTenant.checked(
                slug, "Lamps & Co", "chen@" + slug + ".example", "trial", "CNY", "zh-CN", "Asia/Shanghai"));
        lifecycle.openSpace(made);
        lifecycle.move(slug, TenantState.TRIAL, null);
        assertThatThrownBy(() -> confirmSignUp.confirm(link)).satisfies(refusedFor(TenancyProblem.SLUG_TAKEN));
    }

    @Test
    void aClaimOfADeadProcessLapses() {
        SecretToken link = signUp(slug, "chen@" + slug + ".example");
        claimUntil("now() + interval '20 seconds'");
        assertThatThrownBy(() -> confirmSignUp.confirm(link)).satisfies(refusedFor(SignUpProblem.CONFIRMATION_RUNNING));
        claimUntil("now() - interval '1 second'");
        assertThat(confirmSignUp.confirm(link)).contains("/sign-in/ticket");
    }

    @ParameterizedTest
    @CsvSource({
        "admin, SLUG_RESERVED",
        "www, SLUG_RESERVED",
        "QUDAO, SLUG_RESERVED",
        "xn--80ak6aa92e, SLUG_SYNTAX",
        "аpple, SLUG_SYNTAX",
        "ｌumen, SLUG_SYNTAX",
        "流明, SLUG_SYNTAX",
        "a, SLUG_SYNTAX",
        "1brand, SLUG_SYNTAX",
        "-brand, SLUG_SYNTAX",
        "brand-, SLUG_SYNTAX",
        "br.and, SLUG_SYNTAX",
        "br and, SLUG_SYNTAX",
        "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggg, SLUG_SYNTAX"
    })
    void refusesNamesThatAreNoGoodAsAnAddress(String name, TenancyProblem expected) {
        assertThat(requestSignUp.problemOfSlug(name)).map(Problem::code).contains(expected);
        assertThatThrownBy(() -> signUp(name, "chen@lamps.example")).satisfies(refusedFor(expected));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnceAndByField() {
        SignUpDraft draft = new SignUpDraft(" ", "admin", "", "nobody", "short", "zh-CN", "Asia/Shanghai", "CNY");
        assertThatThrownBy(() -> requestSignUp.request(draft))
                .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.problems())
                        .extracting(Problem::field)
                        .containsExactly("company", "ownerName", "slug", "ownerEmail", "password"));
    }

    @Test
    void doesNotTellWhetherAnAddressIsKnown() {
        Tenant known = tenants.create();
        ProblemCode none = null;
        assertThat(problemOf(slug, known.ownerEmail())).isEqualTo(none);
        assertThat(problemOf(slug + "x", "unknown@" + slug + ".example")).isEqualTo(none);
    }

    private @Nullable ProblemCode problemOf(String name, String email) {
        try {
            requestSignUp.request(draft(name, email));
            return null;
        } catch (RefusedException e) {
            return e.problems().getFirst().code();
        }
    }

    private SecretToken signUp(String name, String email) {
        requestSignUp.request(draft(name, email));
        String mail = platform.sql("select body_text from mail_message where recipient = ? order by id desc limit 1")
                .param(email)
                .query(String.class)
                .single();
        Matcher link = LINK.matcher(mail);
        assertThat(link.find()).as(mail).isTrue();
        return new SecretToken(link.group(1));
    }

    private static SignUpDraft draft(String name, String email) {
        return new SignUpDraft("Lamps & Co", name, "Chen", email, PASSWORD, "zh-CN", "Asia/Shanghai", "CNY");
    }

    private void claimUntil(String sql) {
        platform.sql("update sign_up set claimed_until = " + sql + " where slug = ?")
                .param(slug)
                .update();
    }

    private long count(String table) {
        return platform.sql("select count(*) from " + table).query(Long.class).single();
    }

    @SafeVarargs
    private static List<Object> together(Callable<Object>... works) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Object> outcomes = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(works.length)) {
            List<Future<Object>> running = new ArrayList<>();
            for (Callable<Object> work : works) {
                running.add(pool.submit(() -> {
                    start.await();
                    try {
                        return work.call();
                    } catch (RuntimeException e) {
                        return e;
                    }
                }));
            }
            start.countDown();
            for (Future<Object> future : running) {
                outcomes.add(future.get());
            }
        }
        return outcomes;
    }
}
