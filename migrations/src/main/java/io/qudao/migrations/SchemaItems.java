package io.qudao.migrations;

/** Everything that makes up a schema, one line each, with the schema's own name left out so that lines compare. */
final class SchemaItems {

    /** Begins a query over {@code item(nspname, item)}; its one parameter is the array of schemas' names. */
    static final String QUERY = """
            with n as materialized (
                select oid, nspname, nspowner, nspname || '.' as prefix from pg_namespace where nspname = any (?)
            ), relation as materialized (
                select c.oid, c.relname, c.relkind, c.relowner, c.relacl, n.nspname, n.nspowner, n.prefix
                from pg_class c join n on n.oid = c.relnamespace
                where c.relname not like 'databasechangeloglock%'
            ), item as (
                select nspname, 'column ' || r.relname || '.' || a.attname || ' '
                        || format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull || ' ' || a.attidentity::text
                        || a.attgenerated::text || ' '
                        || coalesce(replace(pg_get_expr(d.adbin, d.adrelid), prefix, ''), '') as item
                from relation r
                join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
                left join pg_attrdef d on d.adrelid = r.oid and d.adnum = a.attnum
                where r.relkind in ('r', 'p', 'v', 'm')
                union all select nspname, 'index ' || replace(pg_get_indexdef(i.indexrelid), prefix, '')
                        || ' ' || i.indisvalid
                from relation r join pg_index i on i.indexrelid = r.oid
                union all select nspname, 'constraint ' || r.relname || '.' || k.conname || ' ' || k.convalidated
                        || ' ' || replace(pg_get_constraintdef(k.oid), prefix, '')
                from relation r join pg_constraint k on k.conrelid = r.oid
                union all select nspname, 'sequence ' || r.relname || ' ' || s.seqincrement || ' '
                        || s.seqtypid::regtype
                from relation r join pg_sequence s on s.seqrelid = r.oid
                union all select nspname, 'function ' || replace(pg_get_functiondef(p.oid), prefix, '')
                from n join pg_proc p on p.pronamespace = n.oid where p.prokind in ('f', 'p')
                union all select nspname, 'trigger ' || replace(pg_get_triggerdef(t.oid), prefix, '') || t.tgenabled::text
                from relation r join pg_trigger t on t.tgrelid = r.oid where not t.tgisinternal
                union all select nspname, 'view ' || r.relname || ' ' || replace(pg_get_viewdef(r.oid), prefix, '')
                from relation r where r.relkind in ('v', 'm')
                union all select nspname, 'rights ' || r.relname || ' '
                        || replace(replace(coalesce(r.relacl::text, ''), nspname || '_owner', 'owner'),
                            nspname, 'runtime')
                from relation r where r.relkind in ('r', 'p', 'v', 'm', 'S')
                union all select nspname, 'rights to come ' || d.defaclobjtype::text || ' '
                        || replace(replace(d.defaclacl::text, nspname || '_owner', 'owner'), nspname, 'runtime')
                from n join pg_default_acl d on d.defaclnamespace = n.oid
                union all select nspname, 'foreign owner of ' || r.relname
                from relation r where r.relowner <> r.nspowner
            )
            """;

    private SchemaItems() {}
}
