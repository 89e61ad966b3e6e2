package io.qudao.api;

import io.qudao.kernel.Texts;
import io.qudao.tenancy.RequestHost;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** In which language a caller reads: the first that it accepts and we speak, else the tenant's own. */
public final class ReaderLanguage {

    private ReaderLanguage() {}

    public static Locale of(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return RequestHost.tenant(request)
                    .map(tenant -> Texts.language(tenant.locale()))
                    .orElse(Locale.ENGLISH);
        }
        List<String> spoken = Texts.LANGUAGES.stream().map(Locale::getLanguage).toList();
        return Collections.list(request.getLocales()).stream()
                .filter(wished -> spoken.contains(wished.getLanguage()))
                .findFirst()
                .map(Texts::language)
                .orElse(Locale.ENGLISH);
    }
}
