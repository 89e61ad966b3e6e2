package io.qudao.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.HasDynamicTitle;
import io.qudao.ui.Localized;
import io.qudao.ui.brand.PageBrand;
import io.qudao.ui.component.Parts;
import io.qudao.ui.shell.BrandMark;
import io.qudao.ui.shell.LanguageSwitch;
import java.util.Map;

/** Frame of the public site: bar, content, foot. */
@StyleSheet("context://css/site.css")
abstract class SitePage extends Div implements HasDynamicTitle {

    private final String titleKey;

    /** @param sections address and text of the parts of this page that the bar leads to */
    SitePage(String titleKey, Map<String, String> sections, Component... content) {
        this.titleKey = titleKey;
        setClassName("qd-site");
        add(bar(sections), new Main(content), foot());
        Localized.onLanguage(this, () -> getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle())));
    }

    @Override
    public String getPageTitle() {
        return Localized.text(titleKey);
    }

    private static Header bar(Map<String, String> sections) {
        Nav nav = new Nav();
        Localized.ariaLabel(nav, "site.nav");
        sections.forEach((href, key) -> {
            Anchor link = SiteNavigation.link(href, key);
            link.setRouterIgnore(true);
            nav.add(link);
        });
        Header bar = new Header(
                new BrandMark(PageBrand.here(), "/"),
                nav,
                Parts.space(),
                LanguageSwitch.named(),
                SiteNavigation.button(SiteNavigation.SIGN_UP, "site.sign-up", "is-small", "is-primary"));
        bar.setClassName("qd-site-bar");
        return bar;
    }

    private static Footer foot() {
        Footer foot = new Footer(
                Localized.span("", "site.foot.name"),
                Localized.span("", "site.foot.sign-in"),
                Parts.space(),
                SiteNavigation.link("/operator", "site.foot.operator"));
        foot.setClassName("qd-site-foot");
        return foot;
    }
}
