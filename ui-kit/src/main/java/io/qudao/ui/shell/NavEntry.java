package io.qudao.ui.shell;

import com.vaadin.flow.signals.Signal;
import org.jspecify.annotations.Nullable;

/**
 * A place one can go to.
 *
 * @param path without a slash in front, for instance {@code admin/orders}; empty for the root
 * @param exact whether pages below the path belong to other entries, as below the home of a console
 * @param count what waits there; null for none
 */
public record NavEntry(
        String textKey,
        String path,
        String icon,
        boolean exact,
        @Nullable Signal<Integer> count) {

    public static NavEntry of(String textKey, String path, String icon) {
        return new NavEntry(textKey, path, icon, false, null);
    }

    /** The home, whose path is the beginning of all others. */
    public static NavEntry home(String textKey, String path, String icon) {
        return new NavEntry(textKey, path, icon, true, null);
    }

    public NavEntry counting(Signal<Integer> waiting) {
        return new NavEntry(textKey, path, icon, exact, waiting);
    }

    boolean isAt(String location) {
        return location.equals(path) || !exact && !path.isEmpty() && location.startsWith(path + "/");
    }
}
