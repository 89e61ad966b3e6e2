package io.qudao.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import io.qudao.kernel.Texts;
import io.qudao.ui.Localized;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Language, time zone and currency of the new space, guessed from the browser so that most need not touch them. */
class RegionFields implements Serializable {

    private static final List<String> CURRENCIES = List.of(
            "CNY", "USD", "EUR", "GBP", "HKD", "TWD", "JPY", "KRW", "SGD", "MYR", "THB", "VND", "IDR", "PHP", "INR",
            "AUD", "NZD", "CAD", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "TRY", "AED", "SAR", "ZAR", "BRL",
            "MXN");

    private final Select<Locale> language = new Select<>();
    private final ComboBox<String> zone = new ComboBox<>();
    private final ComboBox<String> currency = new ComboBox<>();

    RegionFields() {
        language.setItems(Texts.LANGUAGES);
        language.setItemLabelGenerator(locale -> locale.getDisplayLanguage(locale));
        language.setValue(Localized.language());
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
                .sorted()
                .toList());
        zone.setValue(browsersZone());
        currency.setItems(CURRENCIES);
        currency.setItemLabelGenerator(
                code -> code + " · " + Currency.getInstance(code).getDisplayName(Localized.language()));
        currency.setValue(likelyCurrency(zone.getValue()));
        Localized.onLanguage(zone, () -> {
            language.setLabel(Localized.text("site.field.language"));
            zone.setLabel(Localized.text("site.field.zone"));
            currency.setLabel(Localized.text("site.field.currency"));
        });
    }

    private static String browsersZone() {
        String id = UI.getCurrentOrThrow().getPage().getExtendedClientDetails().getTimeZoneId();
        return id != null && ZoneId.getAvailableZoneIds().contains(id) && id.contains("/") ? id : fallback();
    }

    private static String fallback() {
        return Localized.language().equals(Locale.SIMPLIFIED_CHINESE) ? "Asia/Shanghai" : "Europe/London";
    }

    private static String likelyCurrency(String zone) {
        if (Localized.language().equals(Locale.SIMPLIFIED_CHINESE) || zone.equals("Asia/Shanghai")) {
            return "CNY";
        }
        return zone.equals("Europe/London") ? "GBP" : zone.startsWith("Europe/") ? "EUR" : "USD";
    }

    Component[] fields() {
        return new Component[] {language, currency, zone};
    }

    Map<String, HasValidation> byName() {
        return Map.of("locale", language, "timeZone", zone, "currency", currency);
    }

    String locale() {
        return language.getValue().toLanguageTag();
    }

    String zone() {
        return Objects.requireNonNullElse(zone.getValue(), "");
    }

    String currency() {
        return Objects.requireNonNullElse(currency.getValue(), "");
    }
}
