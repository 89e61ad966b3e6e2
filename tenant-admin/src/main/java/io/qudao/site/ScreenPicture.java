package io.qudao.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Parts;
import java.util.List;

/**
 * The brand's console and a distributor's phone, drawn with the style sheet alone: it follows language, colours and dark
 * mode, and costs no picture. Decoration, so screen readers pass it by.
 */
class ScreenPicture extends Div {

    ScreenPicture() {
        setClassName("site-screens");
        getElement().setAttribute("aria-hidden", "true");
        add(console(), phone());
    }

    private static Component console() {
        Div menu = Parts.div("site-menu");
        List.of("home", "list", "box", "tag", "users").forEach(icon -> menu.add(Parts.div("", Icon.of(icon))));
        Div figures = Parts.div(
                "site-figures",
                figure("site.picture.approve", "12"),
                figure("site.picture.today", "¥86,420"),
                figure("site.picture.low", "3"));
        Div rows = Parts.div("site-rows");
        rows.add(row("SO-1042", "¥12,480.00", "tone-warn", "site.picture.waiting"));
        rows.add(row("SO-1041", "¥3,260.50", "tone-ok", "site.picture.confirmed"));
        rows.add(row("SO-1040", "¥28,115.00", "tone-brand", "site.picture.shipped"));
        rows.add(row("SO-1039", "¥940.00", "tone-ok", "site.picture.confirmed"));
        return Parts.div("site-console", menu, Parts.div("site-work", figures, bars(), rows));
    }

    private static Component figure(String key, String value) {
        return Parts.div("site-figure", Localized.span("", key), Parts.span("site-value", value));
    }

    private static Component bars() {
        Div bars = Parts.div("site-bars");
        for (int height : List.of(34, 46, 40, 58, 52, 66, 61, 78, 72, 90)) {
            Div bar = new Div();
            bar.getStyle().set("height", height + "%");
            bars.add(bar);
        }
        return bars;
    }

    private static Component row(String number, String amount, String tone, String stateKey) {
        return Parts.div(
                "site-row",
                Parts.span("qd-strong", number),
                Localized.span("qd-state " + tone, stateKey),
                Parts.span("qd-num", amount));
    }

    private static Component phone() {
        return Parts.div(
                "site-phone",
                Localized.span("qd-strong", "site.picture.cart"),
                product("led-bulb", "site.picture.bulb", "¥8.90"),
                product("downlight", "site.picture.downlight", "¥26.50"),
                product("table-lamp", "site.picture.lamp", "¥119.00"),
                Parts.div("site-phone-button", Localized.span("", "site.picture.order")));
    }

    private static Component product(String picture, String nameKey, String price) {
        Div image = Parts.div("site-product-picture");
        image.getStyle().set("background-image", "url('/img/p/" + picture + ".svg')");
        return Parts.div(
                "site-product",
                image,
                Parts.div("", Localized.span("qd-clip", nameKey), Parts.span("qd-num qd-dim", price)));
    }
}
