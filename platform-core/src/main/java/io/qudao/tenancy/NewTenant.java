package io.qudao.tenancy;

import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** What is known of a tenant before it exists. Already checked: it can only be made by {@link #checked}. */
public record NewTenant(
        String slug,
        String company,
        String ownerEmail,
        String plan,
        Currency currency,
        Locale locale,
        ZoneId timeZone) {

    /** Codes of the plans, the smallest first. */
    public static final List<String> PLANS = List.of("trial", "starter", "growth", "enterprise");

    /**
     * @throws RefusedException with every rule that the values break
     */
    public static NewTenant checked(
            String slug,
            String company,
            String ownerEmail,
            String plan,
            String currency,
            String locale,
            String timeZone) {
        List<Problem> problems = new ArrayList<>();
        Slug.problem(slug).ifPresent(problems::add);
        if (!PLANS.contains(plan)) {
            problems.add(Problem.of(TenancyProblem.UNKNOWN_PLAN, plan).atField("plan"));
        }
        Currency money = currency(currency, problems);
        ZoneId zone = zone(timeZone, problems);
        Locale language = Locale.forLanguageTag(locale);
        if (language.getLanguage().isEmpty()) {
            problems.add(Problem.of(TenancyProblem.UNKNOWN_LOCALE, locale).atField("locale"));
        }
        RefusedException.throwIfAny(problems);
        return new NewTenant(slug, company, ownerEmail, plan, money, language, zone);
    }

    private static Currency currency(String code, List<Problem> problems) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            problems.add(Problem.of(TenancyProblem.UNKNOWN_CURRENCY, code).atField("currency"));
            return Currency.getInstance("XXX");
        }
    }

    private static ZoneId zone(String id, List<Problem> problems) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            problems.add(Problem.of(TenancyProblem.UNKNOWN_TIME_ZONE, id).atField("timeZone"));
            return ZoneOffset.UTC;
        }
    }
}
