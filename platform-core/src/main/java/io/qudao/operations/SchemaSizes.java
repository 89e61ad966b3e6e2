package io.qudao.operations;

import io.qudao.tenancy.TenantId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much disk tenants take, from the catalogue: that needs no right on their tables. */
@Component
class SchemaSizes {

    /** One pass over the catalogue; a table's size holds its indexes and long values. */
    private static final String SIZES = "select n.nspname as schema, sum(pg_total_relation_size(c.oid)) as bytes"
            + " from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'm') and ";

    private final JdbcClient platform;

    SchemaSizes(@Qualifier("platformJdbc") JdbcClient platform) {
        this.platform = platform;
    }

    /** In bytes. Tenants whose schema is not there yet are left out. */
    Map<TenantId, Long> of(List<TenantId> tenants) {
        if (tenants.isEmpty()) {
            return Map.of();
        }
        Map<TenantId, Long> sizes = new HashMap<>();
        platform.sql(SIZES + "n.nspname in (:schemas) group by n.nspname")
                .param("schemas", tenants.stream().map(TenantId::schema).toList())
                .query(row -> {
                    sizes.put(TenantId.ofSchema(row.getString("schema")), row.getLong("bytes"));
                });
        return sizes;
    }

    /** All tenants together, in bytes. */
    long total() {
        return platform.sql("select coalesce(sum(bytes), 0)::bigint from (" + SIZES
                        + "n.nspname in (select 't_' || id from tenant) group by n.nspname) s")
                .query(Long.class)
                .single();
    }
}
