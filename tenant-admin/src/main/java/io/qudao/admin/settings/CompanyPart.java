package io.qudao.admin.settings;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.qudao.admin.part.Changes;
import io.qudao.admin.part.Labelled;
import io.qudao.kernel.Texts;
import io.qudao.settings.Settings;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Parts;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who the brand is, what it speaks and where its day begins. */
final class CompanyPart extends SettingsPart {

    private final TextField company = Labelled.of(new TextField(), "admin.settings.company.name");
    private final Select<Locale> language =
            Labelled.of(new Select<>(), "admin.settings.language", "admin.settings.language.help");
    private final ComboBox<ZoneId> zone =
            Labelled.of(new ComboBox<>(), "admin.settings.zone", "admin.settings.zone.help");
    private final TextField currency = Labelled.of(new TextField(), "admin.currency", "admin.settings.currency.help");
    private @Nullable Settings read;

    CompanyPart(Store store) {
        super(store);
        language.setItems(Texts.LANGUAGES);
        Localized.onLanguage(
                language,
                () -> language.setItemLabelGenerator(item -> Localized.text("admin.language." + item.getLanguage())));
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc") && !id.startsWith("SystemV"))
                .sorted()
                .map(ZoneId::of)
                .toList());
        zone.setItemLabelGenerator(ZoneId::getId);
        currency.setReadOnly(true);
        Changes.tell(store::touched, company, language, zone);
        compose("admin.settings.company", Parts.div("qd-form", company, language, zone, currency));
    }

    @Override
    void show(Settings settings) {
        read = settings;
        company.setValue(settings.companyName());
        language.setValue(Texts.language(settings.locale()));
        zone.setValue(settings.timeZone());
        currency.setValue(settings.currency().getCurrencyCode());
    }

    @Override
    Settings changed() {
        Settings s = Objects.requireNonNull(read);
        return new Settings(
                company.getValue().strip(),
                s.brandNames(),
                s.primaryColor(),
                s.secondaryColor(),
                s.logoFileId(),
                language.getValue(),
                Objects.requireNonNullElse(zone.getValue(), s.timeZone()),
                s.currency(),
                s.defaultTaxRate(),
                s.approvalRequired(),
                s.reserveAt(),
                s.taxRounding(),
                s.version());
    }

    @Override
    Map<String, HasValidation> fields() {
        return Map.of("companyName", company, "locale", language, "timeZone", zone);
    }
}
