package io.qudao.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.brand.PageBrand;
import io.qudao.ui.component.Parts;
import java.util.List;

/**
 * Frame of the brand's and the operator's console: a drawer with all places, a bar above, on the phone a bottom
 * navigation with the most used ones.
 */
public abstract class ConsoleShell extends AppLayout {

    private final Div barStart = Parts.div("qd-row qd-grow");
    private final Div barEnd = Parts.div("qd-bar-end");

    /**
     * @param subKey names the room beside the brand
     * @param places the first is the home
     * @param onPhone at most five of them
     */
    protected ConsoleShell(String subKey, List<NavEntry> places, List<NavEntry> onPhone, UserMenu user) {
        addClassName("qd-console");
        setPrimarySection(Section.DRAWER);
        addToDrawer(drawerHead(subKey, places.getFirst()), drawerBody(places));
        DrawerToggle toggle = new DrawerToggle();
        Localized.onLanguage(toggle, () -> toggle.setAriaLabel(Localized.text("ui.nav.menu")));
        barEnd.add(new LanguageSwitch(), new DarkSwitch(), user);
        Header bar = new Header(toggle, barStart, barEnd);
        bar.addClassName("qd-bar");
        addToNavbar(bar);
        Localized.onLanguage(this, () -> setI18n(new AppLayoutI18n().setDrawer(Localized.text("ui.nav.drawer"))));
        getElement().appendChild(new BottomNav(onPhone).getElement());
    }

    /** At the bar's beginning: the search over everything, or a title. */
    protected void addToBarStart(Component... components) {
        barStart.add(components);
    }

    /** Before the switches at the bar's end, for instance notifications. */
    protected void addToBarEnd(Component component) {
        barEnd.addComponentAsFirst(component);
    }

    private static Component drawerHead(String subKey, NavEntry home) {
        Nav head = new Nav(new BrandMark(PageBrand.here(), "/" + home.path()).withSubKey(subKey));
        head.setClassName("qd-drawer-head");
        Localized.ariaLabel(head, "ui.home");
        return head;
    }

    private static Component drawerBody(List<NavEntry> places) {
        SideNav nav = new SideNav();
        Localized.ariaLabel(nav, "ui.nav.main");
        places.forEach(place -> nav.addItem(item(place)));
        Scroller scroller = new Scroller(nav);
        scroller.addClassName("qd-drawer-body");
        return scroller;
    }

    private static SideNavItem item(NavEntry place) {
        SideNavItem item = new SideNavItem("", place.path(), Icon.of(place.icon()));
        item.setMatchNested(!place.exact());
        Localized.onLanguage(item, () -> item.setLabel(Localized.text(place.textKey())));
        if (place.count() != null) {
            item.setSuffixComponent(NavLinks.counter("qd-nav-count", place.count()));
        }
        return item;
    }
}
