package io.qudao.ui.brand;

import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.server.AppShellSettings;
import io.qudao.ui.Assets;
import io.qudao.ui.LanguageChoice;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Writes the head of every page: theme, our sheets, the tenant's colours, icon and manifest, in that order, so that the
 * first paint already wears the brand. The assembly's {@code AppShellConfigurator} hands its settings here.
 */
@Component
public final class QudaoAppShell {

    private final BrandSource brands;
    private final LanguageChoice languages;

    QudaoAppShell(BrandSource brands, LanguageChoice languages) {
        this.brands = brands;
        this.languages = languages;
    }

    public void configurePage(AppShellSettings page) {
        Brand brand = brands.brand(page.getRequest());
        Locale language = languages.of(page.getRequest());
        page.addLink("aura/aura.css", Map.of("rel", "stylesheet"));
        Assets.STYLE_SHEETS.forEach(sheet -> page.addLink(Assets.url(sheet), Map.of("rel", "stylesheet")));
        page.addInlineWithContents(Inline.Position.APPEND, BrandPalette.css(brand), Inline.Wrapping.STYLESHEET);
        page.addLink("manifest.webmanifest", Map.of("rel", "manifest"));
        page.addFavIcon("icon", brand.logo(), "any");
        page.addMetaTag("theme-color", brand.primary());
        page.addMetaTag("description", brand.name(language));
        page.setPageTitle(brand.name(language));
    }
}
