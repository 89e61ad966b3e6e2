package io.qudao.app;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import io.qudao.kernel.Texts;
import io.qudao.settings.CurrentSettings;
import io.qudao.settings.Settings;
import io.qudao.tenancy.RequestHost;
import io.qudao.tenancy.Tenant;
import io.qudao.tenancy.TenantScope;
import io.qudao.ui.DefaultLanguage;
import io.qudao.ui.brand.Brand;
import io.qudao.ui.brand.BrandSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives every page the face and the language of the host it was asked from. */
@Component
class TenantBrands implements BrandSource, DefaultLanguage {

    private static final String NO_LOGO = "img/qudao.svg";

    private final CurrentSettings settings;

    TenantBrands(CurrentSettings settings) {
        this.settings = settings;
    }

    @Override
    public Brand brand(VaadinRequest request) {
        return brand(((VaadinServletRequest) request).getHttpServletRequest());
    }

    Brand brand(HttpServletRequest request) {
        return settings(request).map(TenantBrands::brand).orElseGet(Brand::platform);
    }

    @Override
    public @Nullable Locale of(VaadinRequest request) {
        return settings(((VaadinServletRequest) request).getHttpServletRequest())
                .map(Settings::locale)
                .orElse(null);
    }

    private Optional<Settings> settings(HttpServletRequest request) {
        Optional<Tenant> tenant = RequestHost.tenant(request);
        return tenant.map(t -> TenantScope.call(t.id(), settings::get));
    }

    private static Brand brand(Settings chosen) {
        Map<Locale, String> names = new HashMap<>();
        Texts.LANGUAGES.forEach(language -> names.put(language, chosen.brandName(language)));
        String logo = chosen.logoFileId() == null ? NO_LOGO : "brand/logo?v=" + chosen.logoFileId();
        return new Brand(names, chosen.primaryColor(), chosen.secondaryColor(), logo, null, chosen.timeZone());
    }
}
