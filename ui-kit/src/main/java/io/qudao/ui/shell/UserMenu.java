package io.qudao.ui.shell;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.server.Command;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Parts;

/**
 * Who is logged in, as whom, and what concerns only this person.
 *
 * <p>A popover with buttons: the menu bar component has critical findings of axe-core while it is open.
 */
public final class UserMenu extends Div {

    private final Popover popover = new Popover();
    private final Div entries = Parts.div("qd-user-entries");

    /** @param role in the reader's language, for instance the role's or the company's name */
    public UserMenu(String name, String role) {
        addClassName("qd-user-menu");
        Avatar avatar = new Avatar(name);
        avatar.setAbbreviation(initials(name));
        avatar.addClassName("qd-avatar");
        avatar.getElement().setAttribute("aria-hidden", "true");
        avatar.getElement().removeAttribute("tabindex");
        Button button = new Button(new Div(avatar, Icon.of("chevron-down")));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        Localized.onLanguage(button, () -> button.setAriaLabel(Localized.text("ui.account", name)));
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        Localized.onLanguage(this, () -> popover.setAriaLabel(Localized.text("ui.account", name)));
        popover.add(
                Parts.div("qd-user-head", Parts.span("qd-user-name", name), Parts.span("qd-user-role", role)), entries);
        add(button, popover);
    }

    public UserMenu entry(String textKey, String icon, Command deed) {
        NativeButton line = new NativeButton();
        line.setClassName("qd-user-entry");
        line.add(Icon.of(icon), Localized.span("", textKey));
        line.addClickListener(click -> {
            popover.close();
            deed.execute();
        });
        entries.add(line);
        return this;
    }

    /** Always the last one. */
    public UserMenu logout(Command deed) {
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
