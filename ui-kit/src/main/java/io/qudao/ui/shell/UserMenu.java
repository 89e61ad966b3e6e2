package io.qudao.ui.shell;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.server.Command;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Parts;

/** Who is logged in, as whom, and what concerns only this person. */
public final class UserMenu extends MenuBar {

    private final MenuItem root;

    /** @param role in the reader's language, for instance the role's or the company's name */
    public UserMenu(String name, String role) {
        addThemeName("tertiary");
        addThemeName("dropdown-indicators");
        addClassName("qd-user-menu");
        Avatar avatar = new Avatar(name);
        avatar.setAbbreviation(initials(name));
        avatar.addClassName("qd-avatar");
        root = addItem(avatar);
        Localized.onLanguage(this, () -> root.setAriaLabel(Localized.text("ui.account", name)));
        Div head = Parts.div("qd-user-head", Parts.span("qd-user-name", name), Parts.span("qd-user-role", role));
        root.getSubMenu().addItem(head).setEnabled(false);
        root.getSubMenu().addSeparator();
    }

    public UserMenu entry(String textKey, String icon, Command deed) {
        Div line = Parts.div("qd-row", Icon.of(icon), Localized.span("", textKey));
        root.getSubMenu().addItem(line, click -> deed.execute());
        return this;
    }

    /** Always the last one. */
    public UserMenu logout(Command deed) {
        root.getSubMenu().addSeparator();
        return entry("ui.logout", "logout", deed);
    }

    /** Chinese names are told apart by their first character, others by the first letters of two words. */
    static String initials(String name) {
        String trimmed = name.strip();
        if (trimmed.isEmpty()) {
            return "?";
        }
        if (Character.isIdeographic(trimmed.codePointAt(0))) {
            return Character.toString(trimmed.codePointAt(0));
        }
        String[] words = trimmed.split("\\s+");
        String last = words.length > 1 ? words[words.length - 1].substring(0, 1) : "";
        return (words[0].substring(0, 1) + last).toUpperCase(java.util.Locale.ROOT);
    }
}
