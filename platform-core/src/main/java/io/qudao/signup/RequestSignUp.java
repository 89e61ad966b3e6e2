package io.qudao.signup;

import io.qudao.identity.Email;
import io.qudao.identity.FirstOwner;
import io.qudao.identity.PasswordRules;
import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import io.qudao.kernel.SecretToken;
import io.qudao.mail.Mail;
import io.qudao.mail.PlatformMail;
import io.qudao.tenancy.Hosts;
import io.qudao.tenancy.NewTenant;
import io.qudao.tenancy.PlatformTransaction;
import io.qudao.tenancy.Slug;
import io.qudao.tenancy.TenancyProblem;
import io.qudao.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Keeps what a brand has filled in and sends the link that proves its address. No schema exists before the link is used,
 * so somebody else's address cannot make one.
 */
@Service
@PlatformTransaction
public class RequestSignUp {

    static final Duration VALIDITY = Duration.ofHours(24);

    private final JdbcClient platform;
    private final TenantDirectory tenants;
    private final FirstOwner owners;
    private final PlatformMail mail;
    private final Hosts hosts;
    private final Clock clock;

    RequestSignUp(
            @Qualifier("platformJdbc") JdbcClient platform,
            TenantDirectory tenants,
            FirstOwner owners,
            PlatformMail mail,
            Hosts hosts,
            Clock clock) {
        this.platform = platform;
        this.tenants = tenants;
        this.owners = owners;
        this.mail = mail;
        this.hosts = hosts;
        this.clock = clock;
    }

    /** What is wrong with an address name as typed so far, for the page that checks while typing. */
    public Optional<Problem> problemOfSlug(String typed) {
        String slug = Slug.normalise(typed);
        return Slug.problem(slug)
                .or(() -> isTaken(slug)
                        ? Optional.of(
                                Problem.of(TenancyProblem.SLUG_TAKEN, slug).atField("slug"))
                        : Optional.empty());
    }

    /** Names are kept for who asked first until the link expires. */
    private boolean isTaken(String slug) {
        return !tenants.isFree(slug)
                || platform.sql(
                                "select exists (select 1 from sign_up where slug = ? and confirmed_at is null and expires_at > ?)")
                        .params(slug, clock.instant().atOffset(ZoneOffset.UTC))
                        .query(Boolean.class)
                        .single();
    }

    /** @throws RefusedException with every broken rule */
    public void request(SignUpDraft draft) {
        String slug = Slug.normalise(draft.slug());
        refuse(draft, slug);
        Email email = Email.of(draft.ownerEmail());
        NewTenant.checked(
                slug, draft.company(), email.value(), "trial", draft.currency(), draft.locale(), draft.timeZone());
        SecretToken token = SecretToken.random();
        insert(draft, slug, email, token);
        mail.send(new Mail(
                email.value(),
                Locale.forLanguageTag(draft.locale()),
                "sign-up",
                List.of(draft.ownerName(), draft.company(), VALIDITY.toHours()),
                hosts.platformUrl("/signup/confirm/" + token.plain())));
    }

    private void refuse(SignUpDraft draft, String slug) {
        List<Problem> problems = new ArrayList<>();
        if (draft.company().isBlank()) {
            problems.add(Problem.of(SignUpProblem.COMPANY_MISSING).atField("company"));
        }
        if (draft.ownerName().isBlank()) {
            problems.add(Problem.of(SignUpProblem.OWNER_NAME_MISSING).atField("ownerName"));
        }
        problemOfSlug(slug).ifPresent(problems::add);
        try {
            Email.of(draft.ownerEmail());
        } catch (RefusedException e) {
            e.problems().forEach(p -> problems.add(p.atField("ownerEmail")));
        }
        problems.addAll(PasswordRules.problems(draft.password(), draft.ownerEmail()));
        RefusedException.throwIfAny(problems);
    }

    private void insert(SignUpDraft draft, String slug, Email email, SecretToken token) {
        platform.sql(
                        "insert into sign_up (token_hash, slug, company, owner_name, owner_email, password_hash, locale, time_zone,"
                                + " currency, created_at, expires_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        token.hash(),
                        slug,
                        draft.company().strip(),
                        draft.ownerName().strip(),
                        email.value(),
                        owners.hash(draft.password()),
                        draft.locale(),
                        draft.timeZone(),
                        draft.currency(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        clock.instant().plus(VALIDITY).atOffset(ZoneOffset.UTC))
                .update();
    }
}
