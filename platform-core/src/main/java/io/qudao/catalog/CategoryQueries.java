package io.qudao.catalog;

import io.qudao.access.Allow;
import io.qudao.access.CurrentActor;
import io.qudao.access.Permission;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The categories with the number of products in each that the actor may see. */
@Service
@Transactional(readOnly = true)
@Allow(Permission.CATALOG_READ)
public class CategoryQueries {

    /** A category and how many products it holds. */
    public record CategoryRow(String code, Map<String, String> names, int products) {

        public String name(Locale language) {
            return names.getOrDefault(language.getLanguage(), code);
        }
    }

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CategoryQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public List<CategoryRow> all() {
        return jdbc.sql("select c.code, c.names::text as names, count(p.id) as products from category c"
                        + " left join product p on p.category_id = c.id and (p.status = 'PUBLISHED' or not :buyer)"
                        + " group by c.id order by c.sort, c.code")
                .param("buyer", CurrentActor.required().isBuyer())
                .query((row, i) -> new CategoryRow(
                        row.getString("code"),
                        json.readValue(row.getString("names"), new TypeReference<>() {}),
                        row.getInt("products")))
                .list();
    }
}
