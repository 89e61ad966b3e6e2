package io.qudao.pricing;

import java.util.Locale;
import java.util.Map;

/** A class of distributors that share prices, for instance gold, silver and bronze. */
public record PriceTier(long id, String code, Map<String, String> names) {

    public String name(Locale language) {
        return names.getOrDefault(language.getLanguage(), code);
    }
}
