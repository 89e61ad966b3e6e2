package io.qudao.ui.brand;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import io.qudao.ui.LanguageChoice;
import io.qudao.ui.RequestCookies;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.ZoneId;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Gives each page its language, its colour scheme and its brand before the first view is made. */
@Component
final class PageFrame implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    /** 1 dark, 0 light, absent: as the system. */
    private static final String DARK_COOKIE = "qd-dark";

    private final transient BrandSource brands;
    private final transient LanguageChoice languages;

    PageFrame(BrandSource brands, LanguageChoice languages) {
        this.brands = brands;
        this.languages = languages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::writeHtml);
        event.getSource().addSessionInitListener(init -> init.getSession().setLocale(languages.of(init.getRequest())));
        event.getSource().addUIInitListener(this::equip);
    }

    private void writeHtml(IndexHtmlResponse response) {
        VaadinRequest request = response.getVaadinRequest();
        Element html = response.getDocument().child(0);
        String language = languages.of(request).toLanguageTag();
        html.attr("lang", language);
        if (request.getParameter("lang") != null) {
            response.getVaadinResponse().addCookie(languageCookie(language, request.isSecure()));
        }
        String dark = RequestCookies.value(request, DARK_COOKIE);
        if (dark != null) {
            html.attr("style", "color-scheme:" + ("1".equals(dark) ? "dark" : "light"));
        }
        if ("1".equals(dark)) {
            html.attr("theme", "dark");
        }
    }

    /** The request that makes the page's server side does not carry the address's parameters any more. */
    private static Cookie languageCookie(String language, boolean secure) {
        Cookie cookie = new Cookie(LanguageChoice.COOKIE, language);
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setSecure(secure);
        return cookie;
    }

    /** The page's language is that of its own request: another tab of the session may have been switched meanwhile. */
    private void equip(UIInitEvent event) {
        UI ui = event.getUI();
        VaadinRequest request = VaadinRequest.getCurrent();
        Brand brand = brands.brand(request);
        ui.setLocale(languages.of(request));
        ComponentUtil.setData(ui, Brand.class, brand);
        ComponentUtil.setData(ui, ZoneId.class, brand.zone());
    }
}
