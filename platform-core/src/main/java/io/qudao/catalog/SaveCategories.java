package io.qudao.catalog;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.kernel.UseCase;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Names categories in both languages and puts them in order. */
@UseCase
@Allow(Permission.CATALOG_WRITE)
public class SaveCategories {

    /** @param names by language */
    public record CategoryDraft(String code, Map<String, String> names, int sort) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SaveCategories(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public void save(List<CategoryDraft> drafts) {
        for (CategoryDraft draft : drafts) {
            jdbc.sql(
                            "insert into category (id, code, names, sort) values (nextval('category_seq'), ?, ?::jsonb, ?)"
                                    + " on conflict (code) do update set names = excluded.names, sort = excluded.sort, version = category.version + 1")
                    .params(draft.code(), json.writeValueAsString(draft.names()), draft.sort())
                    .update();
        }
    }
}
