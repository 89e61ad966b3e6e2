package io.qudao.inventory;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.kernel.UseCase;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The brand's warehouses, in the order in which stock is taken from them. A brand has a handful. */
@UseCase
@Allow(Permission.STOCK_READ)
public class Warehouses {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Warehouses(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public List<Warehouse> all() {
        return jdbc.sql("select id, code, names::text as names from warehouse order by sort, id")
                .query((row, i) -> new Warehouse(
                        row.getLong("id"),
                        row.getString("code"),
                        json.readValue(row.getString("names"), new TypeReference<>() {})))
                .list();
    }

    @Allow(Permission.STOCK_WRITE)
    public void save(String code, Map<String, String> names) {
        jdbc.sql(
                        "insert into warehouse (code, names, sort) values (?, ?::jsonb, (select coalesce(max(sort), 0) + 10 from warehouse))"
                                + " on conflict (code) do update set names = excluded.names")
                .params(code, json.writeValueAsString(names))
                .update();
    }
}
