package io.qudao.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a query with their parameters, joined by {@code and}. Values only ever travel as parameters. */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, @org.jspecify.annotations.Nullable Object> parameters = new HashMap<>();

    public Where and(String condition) {
        conditions.add(condition);
        return this;
    }

    public Where and(String condition, String parameter, @org.jspecify.annotations.Nullable Object value) {
        parameters.put(parameter, value);
        return and(condition);
    }

    public Map<String, @org.jspecify.annotations.Nullable Object> parameters() {
        return parameters;
    }

    /** The clause with its keyword, or nothing where there is no condition. */
    @Override
    public String toString() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
