package io.qudao.tenancy;

import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

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
        Optional<Currency> money = read(() -> Currency.getInstance(currency));
        if (money.isEmpty()) {
            problems.add(Problem.of(TenancyProblem.UNKNOWN_CURRENCY, currency).atField("currency"));
        }
        Optional<ZoneId> zone = read(() -> ZoneId.of(timeZone));
        if (zone.isEmpty()) {
            problems.add(Problem.of(TenancyProblem.UNKNOWN_TIME_ZONE, timeZone).atField("timeZone"));
        }
        Locale language = Locale.forLanguageTag(locale);
        if (language.getLanguage().isEmpty()) {
            problems.add(Problem.of(TenancyProblem.UNKNOWN_LOCALE, locale).atField("locale"));
        }
        RefusedException.throwIfAny(problems);
        return new NewTenant(slug, company, ownerEmail, plan, money.orElseThrow(), language, zone.orElseThrow());
    }

    private static <T> Optional<T> read(Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (IllegalArgumentException | DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
