package io.qudao.admin.part;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows, as its address says: filters and the open row. So a link leads to it and the browser's back button
 * restores it.
 *
 * @param path without a slash in front
 */
public record PageState(String path, Map<String, String> values) implements Serializable {

    /** Name of the parameter that holds the open row. */
    public static final String OPEN = "open";

    /** Name of the parameter that holds the order of the rows. */
    public static final String SORT = "sort";

    public PageState {
        values = Map.copyOf(values);
    }

    public static PageState of(BeforeEnterEvent event) {
        Location location = event.getLocation();
        Map<String, String> values = new LinkedHashMap<>();
        location.getQueryParameters().getParameters().forEach((name, all) -> values.put(name, first(all)));
        return new PageState(location.getPath(), values);
    }

    private static String first(List<String> all) {
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** The value, or nothing. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean has(String name) {
        return !get(name).isBlank();
    }

    /** @param value null or blank takes the parameter away */
    public PageState with(String name, @Nullable String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        if (value == null || value.isBlank()) {
            changed.remove(name);
        } else {
            changed.put(name, value.strip());
        }
        return new PageState(path, changed);
    }

    /** Whether another list is shown; the open row does not count. */
    public boolean sameList(@Nullable PageState other) {
        return other != null && with(OPEN, null).equals(other.with(OPEN, null));
    }

    /** For links inside the page. */
    public String href() {
        return new Location(path, QueryParameters.simple(values)).getPathWithQueryParameters();
    }

    public void go() {
        UI.getCurrentOrThrow().navigate(path, QueryParameters.simple(values));
    }
}
