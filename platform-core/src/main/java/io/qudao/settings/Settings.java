package io.qudao.settings;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tenant's settings at one moment.
 *
 * @param brandNames the brand's name by language ({@code zh}, {@code en}); the company's name stands in for a missing one
 * @param primaryColor {@code #rrggbb}
 * @param logoFileId the stored logo, null where the brand has none yet
 * @param defaultTaxRate for products without a rate of their own, 0.13 for 13 %
 * @param approvalRequired whether an order waits for the brand before it is confirmed
 */
public record Settings(
        String companyName,
        Map<String, String> brandNames,
        String primaryColor,
        String secondaryColor,
        @Nullable Long logoFileId,
        Locale locale,
        ZoneId timeZone,
        Currency currency,
        BigDecimal defaultTaxRate,
        boolean approvalRequired,
        ReserveAt reserveAt,
        TaxRounding taxRounding,
        int version) {

    /** When stock is kept for an order. */
    public enum ReserveAt {
        CONFIRMATION,
        SUBMISSION
    }

    /** Where cents are rounded: each line by itself, or the document's sum. */
    public enum TaxRounding {
        LINE,
        DOCUMENT
    }

    public String brandName(Locale language) {
        return brandNames.getOrDefault(language.getLanguage(), companyName);
    }
}
