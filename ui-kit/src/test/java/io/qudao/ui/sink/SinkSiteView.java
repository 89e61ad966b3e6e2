package io.qudao.ui.sink;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.brand.PageBrand;
import io.qudao.ui.component.Parts;
import io.qudao.ui.shell.BrandMark;
import io.qudao.ui.shell.LanguageSwitch;
import java.util.List;

@Route("site")
class SinkSiteView extends Div {

    SinkSiteView() {
        setClassName("qd-site");
        Nav nav = new Nav(link("#a", "sink.nav.catalogue", ""), link("#b", "sink.nav.prices", ""));
        Header bar = new Header(
                new BrandMark(PageBrand.here(), "/site"),
                nav,
                Parts.space(),
                LanguageSwitch.named(),
                link("/login", "sink.login", "qd-button-link is-small is-primary"));
        bar.setClassName("qd-site-bar");
        Image image = new Image("img/p/box.svg", "");
        Div hero = Parts.div(
                "qd-hero",
                new Div(
                        Localized.bind(new H1(), "sink.promise"),
                        Localized.bind(new Paragraph(), "sink.promise.d"),
                        Parts.div(
                                "qd-row",
                                link("/login", "sink.step.go", "qd-button-link is-primary"),
                                link("/login", "sink.login", "qd-button-link"))),
                Parts.div("qd-hero-picture", image));
        Div features = Parts.div("qd-features");
        Div plans = Parts.div("qd-plans");
        for (String icon : List.of("bolt", "shield", "chart")) {
            features.add(Parts.div(
                    "qd-feature",
                    Parts.div("qd-next-icon", Icon.of(icon)),
                    Localized.bind(new H3(), "sink.step.catalogue"),
                    Localized.bind(new Paragraph(), "sink.step.catalogue.d")));
            plans.add(plan(icon.equals("shield")));
        }
        Footer foot = new Footer(Parts.span("", "© Qudao"));
        foot.setClassName("qd-site-foot");
        add(
                bar,
                new Main(
                        hero,
                        Parts.div("qd-site-section is-sunken", Localized.bind(new H2(), "sink.steps"), features),
                        Parts.div("qd-site-section", Localized.bind(new H2(), "sink.nav.prices"), plans)),
                foot);
    }

    private static Component plan(boolean recommended) {
        UnorderedList list = new UnorderedList(
                new ListItem(Icon.of("check"), Localized.span("", "sink.step.invite")),
                new ListItem(Icon.of("check"), Localized.span("", "sink.step.catalogue")));
        Div plan = Parts.div(
                "qd-plan",
                Localized.bind(new H3(), "sink.nav.prices"),
                Parts.span("qd-plan-price", "¥299"),
                list,
                link("/login", "sink.step.go", "qd-button-link"));
        if (recommended) {
            plan.addClassName("is-recommended");
            plan.add(Localized.span("qd-plan-flag", "ui.done"));
        }
        return plan;
    }

    private static Anchor link(String href, String key, String classes) {
        Anchor anchor = new Anchor(href);
        anchor.setClassName(classes);
        anchor.add(Localized.span("", key));
        return anchor;
    }
}
