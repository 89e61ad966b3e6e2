package io.qudao.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import io.qudao.kernel.Money;
import io.qudao.kernel.Texts;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;

/**
 * Figures, amounts and dates as the reader writes them: language from the reader, time zone from the tenant.
 *
 * @param language one of {@link Texts#LANGUAGES}
 * @param zone the tenant's zone; instants are shown in it
 */
public record Formats(Locale language, ZoneId zone) implements Serializable {

    /** Symbols that stay unmistakable without the country's name in front, as Java would write them. */
    private static final Map<String, String> SYMBOLS = Map.of("CNY", "¥", "JPY", "JP¥", "USD", "$", "HKD", "HK$");

    private static final String MINUS = "−";

    /** For the page this thread serves. */
    public static Formats here() {
        UI ui = UI.getCurrent();
        return ui == null ? new Formats(Localized.language(), ZoneOffset.UTC) : of(ui);
    }

    /** For the reader of a page that another thread serves, as when a file is written. */
    public static Formats of(UI ui) {
        ZoneId zone = ComponentUtil.getData(ui, ZoneId.class);
        Locale language = ui.getLocale() == null ? Locale.ENGLISH : Texts.language(ui.getLocale());
        return new Formats(language, zone == null ? ZoneOffset.UTC : zone);
    }

    /** With symbol, at least the currency's own decimals, at most four: unit prices may be finer than a cent. */
    public String money(Money money) {
        String figures = decimals(money.amount().abs(), money.minorDigits(), Money.SCALE);
        return sign(money.amount()) + symbol(money.currency()) + figures;
    }

    /** Large amounts in few characters: ¥128.6万, ¥1.2亿; ¥128.6K, ¥1.29M. Small ones as whole units. */
    public String compact(Money money) {
        return sign(money.amount())
                + symbol(money.currency())
                + Scale.compact(this, money.amount().abs());
    }

    /** Large counts in few characters. */
    public String compact(long count) {
        return sign(BigDecimal.valueOf(count))
                + Scale.compact(this, BigDecimal.valueOf(count).abs());
    }

    /** A quantity without superfluous zeros: 12, 1,250.5. */
    public String quantity(BigDecimal quantity) {
        return sign(quantity) + decimals(quantity.abs(), 0, 6);
    }

    public String count(long count) {
        return quantity(BigDecimal.valueOf(count));
    }

    /** A share of one as percent with at most one decimal: 0.964 is 96.4%. */
    public String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2);
        return sign(percent) + decimals(percent.abs(), 0, 1) + "%";
    }

    /** 2026-11-24, 24 Nov 2026. */
    public String date(LocalDate date) {
        return pattern("yyyy-MM-dd", "d MMM yyyy", date);
    }

    public String date(Instant instant) {
        return date(instant.atZone(zone).toLocalDate());
    }

    /** 2026-11-24 14:18, 24 Nov 2026 14:18. */
    public String dateTime(Instant instant) {
        return pattern("yyyy-MM-dd HH:mm", "d MMM yyyy HH:mm", instant.atZone(zone));
    }

    /** For lists in which the year goes without saying: 11-24 14:18, 24 Nov 14:18. */
    public String shortDateTime(Instant instant) {
        return pattern("MM-dd HH:mm", "d MMM HH:mm", instant.atZone(zone));
    }

    public String symbol(Currency currency) {
        return SYMBOLS.getOrDefault(currency.getCurrencyCode(), currency.getSymbol(language));
    }

    boolean chinese() {
        return "zh".equals(language.getLanguage());
    }

    String decimals(BigDecimal value, int least, int most) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format.format(value);
    }

    private String pattern(String chinese, String english, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(chinese() ? chinese : english, language)
                .format(time);
    }

    private static String sign(BigDecimal value) {
        return value.signum() < 0 ? MINUS : "";
    }
}
