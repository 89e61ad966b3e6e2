package io.qudao.ui.table;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import io.qudao.ui.RequestCookies;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a reader fitted a table, remembered for a year in a cookie of the browser.
 *
 * @param roomy whether rows are higher than usual
 * @param hidden keys of the columns that are not shown
 */
record TableLook(boolean roomy, Set<String> hidden) implements Serializable {

    static final TableLook USUAL = new TableLook(false, Set.of());

    private static final String COOKIE = "qd-table-";
    private static final String ROOMY = "roomy";
    private static final String DENSE = "dense";
    private static final String SEPARATOR = "~";
    private static final String REMEMBER = """
            document.cookie = $0 + '=' + $1 + ';path=/;max-age=31536000;samesite=lax'
                + (location.protocol === 'https:' ? ';secure' : '');
            """;

    TableLook {
        hidden = Set.copyOf(hidden);
    }

    /** Of the table that bears this name. */
    static TableLook remembered(String table) {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null ? USUAL : parse(RequestCookies.value(request, COOKIE + table));
    }

    static TableLook parse(@Nullable String text) {
        if (text == null) {
            return USUAL;
        }
        List<String> parts = Arrays.asList(text.split(SEPARATOR));
        return new TableLook(ROOMY.equals(parts.getFirst()), new LinkedHashSet<>(parts.subList(1, parts.size())));
    }

    String text() {
        StringBuilder text = new StringBuilder(roomy ? ROOMY : DENSE);
        hidden.stream().sorted().forEach(key -> text.append(SEPARATOR).append(key));
        return text.toString();
    }

    void remember(String table) {
        UI.getCurrentOrThrow().getPage().executeJs(REMEMBER, COOKIE + table, text());
    }

    TableLook hiding(Set<String> keys) {
        return new TableLook(roomy, keys);
    }

    TableLook withRoom(boolean wanted) {
        return new TableLook(wanted, hidden);
    }
}
