package io.qudao.ui;

import com.vaadin.flow.server.VaadinRequest;
import io.qudao.kernel.Texts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Decides the language of a new page: {@code ?lang=}, else the cookie of an earlier choice, else the tenant's language,
 * else what the browser asks for.
 */
@Component
public final class LanguageChoice {

    /** Remembers what the reader chose, for a year. */
    public static final String COOKIE = "qd-lang";

    private final ObjectProvider<DefaultLanguage> tenantDefault;

    LanguageChoice(ObjectProvider<DefaultLanguage> tenantDefault) {
        this.tenantDefault = tenantDefault;
    }

    public Locale of(VaadinRequest request) {
        String chosen = request.getParameter("lang");
        if (chosen == null) {
            chosen = RequestCookies.value(request, COOKIE);
        }
        return chosen != null && !chosen.isBlank() ? Texts.language(Locale.forLanguageTag(chosen)) : unchosen(request);
    }

    private Locale unchosen(VaadinRequest request) {
        DefaultLanguage source = tenantDefault.getIfAvailable();
        Locale tenants = source == null ? null : source.of(request);
        return Texts.language(tenants != null ? tenants : browsers(request.getHeader("Accept-Language")));
    }

    /** The first of the browser's languages that we speak. */
    private static Locale browsers(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return Locale.ENGLISH;
        }
        try {
            Locale found = Locale.lookup(
                    Locale.LanguageRange.parse(header), java.util.List.of(Locale.ENGLISH, Locale.CHINESE));
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException malformed) {
            return Locale.ENGLISH;
        }
    }
}
