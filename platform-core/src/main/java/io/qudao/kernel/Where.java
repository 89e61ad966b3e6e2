package io.qudao.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a query with their parameters, joined by {@code and}. Values only ever travel as parameters. */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, @Nullable Object> parameters = new HashMap<>();

    public Where and(String condition) {
        conditions.add(condition);
        return this;
    }

    public Where and(String condition, String parameter, @Nullable Object value) {
        parameters.put(parameter, value);
        return and(condition);
    }

    /**
     * What {@code like} and {@code ilike} need to find a text anywhere, with the text's own wildcards taken literally.
     *
     * @return null for nothing to look for
     */
    public static @Nullable String containing(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** As {@link #and(String, String, Object)}, but no condition where there is nothing to look for. */
    public Where andContaining(String condition, String parameter, @Nullable String text) {
        String pattern = containing(text);
        return pattern == null ? this : and(condition, parameter, pattern);
    }

    public Map<String, @Nullable Object> parameters() {
        return parameters;
    }

    /** The clause with its keyword, or nothing where there is no condition. */
    @Override
    public String toString() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
