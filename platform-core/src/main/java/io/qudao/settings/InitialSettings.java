package io.qudao.settings;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The first settings of a new tenant. Part of making its space, so it runs in that transaction. */
@Service
public class InitialSettings {

    private final SettingsRows rows;

    InitialSettings(SettingsRows rows) {
        this.rows = rows;
    }

    /** Does nothing where there are settings already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(String companyName, Locale locale, ZoneId timeZone, Currency currency) {
        rows.insert(companyName, locale, timeZone, currency);
    }
}
