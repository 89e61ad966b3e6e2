package io.qudao.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Finds categories as people write them, by code or by name in any language, and makes those that do not exist. */
@Component
class Categories {

    /** @param code as the product shows it */
    record Known(long id, String code) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Categories(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A brand has tens of categories, so they are read whole. */
    Map<String, Known> findOrCreate(Collection<String> written) {
        Set<String> wanted = new HashSet<>();
        written.forEach(w -> wanted.add(fold(w)));
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Map<String, Known> known = all();
        List<String> missing = new ArrayList<>(new HashSet<>(written));
        missing.removeIf(w -> known.containsKey(fold(w)));
        missing.forEach(name -> known.put(fold(name), create(name)));
        return known;
    }

    Map<String, Known> all() {
        Map<String, Known> known = new HashMap<>();
        jdbc.sql("select id, code, names::text from category order by id desc").query((row) -> {
            Known category = new Known(row.getLong(1), row.getString(2));
            Map<String, String> names = json.readValue(row.getString(3), new TypeReference<>() {});
            names.values().forEach(name -> known.put(fold(name), category));
            known.put(fold(category.code()), category);
        });
        return known;
    }

    private Known create(String name) {
        String code = name.strip();
        Map<String, String> names = Map.of("zh", code, "en", code);
        long id = jdbc.sql("insert into category (id, code, names, sort) values (nextval('category_seq'), ?, ?::jsonb,"
                        + " (select coalesce(max(sort), 0) + 10 from category))"
                        + " on conflict (code) do update set code = excluded.code returning id")
                .params(code, json.writeValueAsString(names))
                .query(Long.class)
                .single();
        return new Known(id, code);
    }

    static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
