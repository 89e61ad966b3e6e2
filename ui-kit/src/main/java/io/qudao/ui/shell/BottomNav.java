package io.qudao.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import java.util.List;

/** Navigation within reach of the thumb; shown on phones only. Up to five entries fit. */
public final class BottomNav extends Nav {

    public BottomNav(List<NavEntry> entries) {
        setClassName("qd-bottom-nav");
        Localized.ariaLabel(this, "ui.nav.main");
        entries.forEach(entry -> {
            Anchor link = NavLinks.link(entry);
            link.add(Icon.of(entry.icon()), Localized.span("", entry.textKey()));
            if (entry.count() != null) {
                link.add(NavLinks.counter("qd-bottom-count", entry.count()));
            }
            add(link);
        });
    }
}
