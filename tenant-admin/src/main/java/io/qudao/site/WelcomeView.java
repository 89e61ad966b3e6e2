package io.qudao.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.OnHost;
import io.qudao.ui.component.Parts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What Qudao is, for brands and for their distributors, and the way to sign up. */
@Route(SiteNavigation.WELCOME)
@AnonymousAllowed
@OnHost(OnHost.Kind.PLATFORM)
class WelcomeView extends SitePage {

    private static final Map<String, String> FEATURES = features();

    WelcomeView() {
        super("site.title", sections(), hero(), sides(), features(FEATURES), steps(), plans(), call());
    }

    private static Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("#sides", "site.nav.sides");
        sections.put("#features", "site.nav.features");
        sections.put("#plans", "site.nav.plans");
        return sections;
    }

    /** Icon and key of each. */
    private static Map<String, String> features() {
        Map<String, String> features = new LinkedHashMap<>();
        features.put("tag", "prices");
        features.put("bolt", "quick");
        features.put("warehouse", "stock");
        features.put("check-circle", "approval");
        features.put("file-csv", "import");
        features.put("shield", "isolation");
        return features;
    }

    private static Component hero() {
        return Parts.div(
                "qd-hero",
                new Div(
                        Localized.bind(new H1(), "site.hero"),
                        Localized.bind(new Paragraph(), "site.hero.text"),
                        Parts.div(
                                "qd-row",
                                SiteNavigation.button(SiteNavigation.SIGN_UP, "site.hero.start", "is-primary"),
                                SiteNavigation.link("#features", "site.hero.more", "qd-button-link")),
                        Localized.span("qd-small site-hero-note", "site.hero.note")),
                new ScreenPicture());
    }

    private static Component sides() {
        Div sides = Parts.div("site-sides", side("brand", "building"), side("distributor", "store"));
        return section("sides", "site.sides", "is-sunken", sides);
    }

    private static Component side(String name, String icon) {
        UnorderedList gains = new UnorderedList();
        for (int i = 1; i <= 4; i++) {
            gains.add(new ListItem(Icon.of("check"), Localized.span("", "site.side." + name + "." + i)));
        }
        return Parts.div(
                "site-side",
                Parts.div("qd-next-icon", Icon.of(icon)),
                Localized.bind(new H3(), "site.side." + name),
                gains);
    }

    private static Component features(Map<String, String> features) {
        Div cards = Parts.div("qd-features");
        features.forEach((icon, name) -> cards.add(Parts.div(
                "qd-feature",
                Parts.div("qd-next-icon", Icon.of(icon)),
                Localized.bind(new H3(), "site.feature." + name),
                Localized.bind(new Paragraph(), "site.feature." + name + ".text"))));
        return section("features", "site.features", "", cards);
    }

    private static Component steps() {
        OrderedList steps = new OrderedList();
        steps.setClassName("site-steps");
        for (int i = 1; i <= 3; i++) {
            steps.add(new ListItem(
                    Localized.bind(new H3(), "site.step." + i),
                    Localized.bind(new Paragraph(), "site.step." + i + ".text")));
        }
        return section("steps", "site.steps", "is-sunken", steps);
    }

    private static Component plans() {
        Div plans = Parts.div("qd-plans");
        List.of("trial", "starter", "growth", "enterprise").forEach(plan -> plans.add(new PlanCard(plan)));
        return section("plans", "site.plans", "", plans);
    }

    private static Component call() {
        return Parts.div(
                "qd-site-section site-call",
                Localized.bind(new H2(), "site.call"),
                Localized.bind(new Paragraph(), "site.call.text"),
                SiteNavigation.button(SiteNavigation.SIGN_UP, "site.hero.start", "is-primary"));
    }

    private static Component section(String id, String titleKey, String className, Component content) {
        Div section = Parts.div(("qd-site-section " + className).strip(), Localized.bind(new H2(), titleKey), content);
        section.setId(id);
        return section;
    }
}
