package io.qudao.imports;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.files.ColumnMapping;
import io.qudao.kernel.Problem;
import io.qudao.kernel.UseCase;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Mappings that people keep for the next file from the same source. */
@UseCase
@Allow(Permission.IMPORTS_RUN)
public class ImportProfiles {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ImportKinds kinds;

    ImportProfiles(JdbcClient jdbc, JsonMapper json, ImportKinds kinds) {
        this.jdbc = jdbc;
        this.json = json;
        this.kinds = kinds;
    }

    /** By name, in its order. */
    public Map<String, ColumnMapping> all(String kind) {
        ImportKinds.check(kinds.required(kind));
        Map<String, ColumnMapping> profiles = new LinkedHashMap<>();
        jdbc.sql("select name, mapping::text from import_profile where kind = ? order by name")
                .param(kind)
                .query(row -> {
                    profiles.put(
                            row.getString(1),
                            new ColumnMapping(json.readValue(row.getString(2), new TypeReference<>() {})));
                });
        return profiles;
    }

    /** Replaces the one of that name. */
    public void save(String kind, String name, ColumnMapping mapping) {
        ImportKinds.check(kinds.required(kind));
        if (name.isBlank()) {
            throw Problem.of(ImportProblem.PROFILE_NAME_MISSING).atField("name").refused();
        }
        jdbc.sql("insert into import_profile (kind, name, mapping) values (?, ?, ?::jsonb)"
                        + " on conflict (kind, name) do update set mapping = excluded.mapping")
                .params(kind, name.strip(), json.writeValueAsString(mapping.columns()))
                .update();
    }

    public void remove(String kind, String name) {
        ImportKinds.check(kinds.required(kind));
        jdbc.sql("delete from import_profile where kind = ? and name = ?")
                .params(kind, name)
                .update();
    }
}
