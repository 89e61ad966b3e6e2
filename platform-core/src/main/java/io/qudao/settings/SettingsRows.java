package io.qudao.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The one row of {@code tenant_settings}. */
@Repository
class SettingsRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SettingsRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Settings read() {
        return jdbc.sql("select * from tenant_settings").query(this::settings).single();
    }

    /** @return false if the row has another version than the settings were read in */
    boolean write(Settings s) {
        return jdbc.sql("update tenant_settings set company_name = :company, brand_names = :names::jsonb,"
                                + " primary_color = :primary, secondary_color = :secondary, logo_file_id = :logo,"
                                + " locale = :locale, time_zone = :zone, currency = :currency, default_tax_rate = :taxRate,"
                                + " approval_required = :approval, reserve_at = :reserveAt, tax_rounding = :rounding,"
                                + " version = version + 1 where version = :version")
                        .param("company", s.companyName())
                        .param("names", json.writeValueAsString(s.brandNames()))
                        .param("primary", s.primaryColor())
                        .param("secondary", s.secondaryColor())
                        .param("logo", s.logoFileId())
                        .param("locale", s.locale().toLanguageTag())
                        .param("zone", s.timeZone().getId())
                        .param("currency", s.currency().getCurrencyCode())
                        .param("taxRate", s.defaultTaxRate())
                        .param("approval", s.approvalRequired())
                        .param("reserveAt", s.reserveAt().name())
                        .param("rounding", s.taxRounding().name())
                        .param("version", s.version())
                        .update()
                == 1;
    }

    void insert(String companyName, Locale locale, ZoneId timeZone, Currency currency) {
        jdbc.sql(
                        "insert into tenant_settings (company_name, locale, time_zone, currency) values (?, ?, ?, ?) on conflict do nothing")
                .params(companyName, locale.toLanguageTag(), timeZone.getId(), currency.getCurrencyCode())
                .update();
    }

    private Settings settings(ResultSet row, int index) throws SQLException {
        return new Settings(
                row.getString("company_name"),
                json.readValue(row.getString("brand_names"), new TypeReference<>() {}),
                row.getString("primary_color"),
                row.getString("secondary_color"),
                row.getObject("logo_file_id", Long.class),
                Locale.forLanguageTag(row.getString("locale")),
                ZoneId.of(row.getString("time_zone")),
                Currency.getInstance(row.getString("currency")),
                row.getBigDecimal("default_tax_rate"),
                row.getBoolean("approval_required"),
                Settings.ReserveAt.valueOf(row.getString("reserve_at")),
                Settings.TaxRounding.valueOf(row.getString("tax_rounding")),
                row.getInt("version"));
    }
}
