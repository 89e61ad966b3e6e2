package io.qudao.site;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;

/** One plan as the public site teases it. Every brand begins with the trial; prices are agreed on afterwards. */
class PlanCard extends Div {

    private static final int POINTS = 3;

    PlanCard(String plan) {
        setClassName("qd-plan");
        String key = "site.plan." + plan;
        add(
                Localized.bind(new H3(), key),
                Localized.span("qd-dim", key + ".for"),
                Localized.span("site-plan-price", key + ".price"));
        UnorderedList points = new UnorderedList();
        for (int i = 1; i <= POINTS; i++) {
            points.add(new ListItem(Icon.of("check"), Localized.span("", key + "." + i)));
        }
        add(points);
        if (plan.equals("trial")) {
            addClassName("is-recommended");
            add(SiteNavigation.button(SiteNavigation.SIGN_UP, "site.hero.start", "is-primary"));
        }
    }
}
