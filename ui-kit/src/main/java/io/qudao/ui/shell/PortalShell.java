package io.qudao.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.signals.Signal;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.brand.PageBrand;
import io.qudao.ui.component.Parts;
import java.util.List;

/** Frame of the distributors' portal: places above, the cart always in sight, on the phone a bottom navigation. */
public abstract class PortalShell extends AppLayout {

    private final Div barEnd = Parts.div("qd-bar-end");

    /** @param onPhone at most five, the cart among them */
    protected PortalShell(List<NavEntry> places, List<NavEntry> onPhone, NavEntry cart, UserMenu user) {
        addClassName("qd-portal");
        setDrawerOpened(false);
        barEnd.add(new LanguageSwitch(), new DarkSwitch(), cartLink(cart), user);
        Header bar = new Header(
                new BrandMark(PageBrand.here(), "/" + places.getFirst().path()), topNav(places), barEnd);
        bar.addClassName("qd-bar");
        addToNavbar(bar);
        getElement().appendChild(new BottomNav(onPhone).getElement());
    }

    /** Before the switches at the bar's end, for instance notifications. */
    protected void addToBarEnd(Component component) {
        barEnd.addComponentAsFirst(component);
    }

    private static Nav topNav(List<NavEntry> places) {
        Nav nav = new Nav();
        nav.setClassName("qd-top-nav");
        Localized.ariaLabel(nav, "ui.nav.main");
        places.forEach(place -> {
            Anchor link = NavLinks.link(place);
            link.add(Localized.span("", place.textKey()));
            nav.add(link);
        });
        return nav;
    }

    private static Anchor cartLink(NavEntry cart) {
        Anchor link = NavLinks.link(cart);
        link.setClassName("qd-cart-link");
        link.add(Icon.of(cart.icon()), Localized.span("", cart.textKey()));
        Signal<Integer> count = cart.count();
        if (count != null) {
            link.add(NavLinks.counter("qd-cart-count", count));
        }
        return link;
    }
}
