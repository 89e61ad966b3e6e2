package io.qudao.distributor;

import io.qudao.kernel.Problem;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** Writes distributors in batches. */
@Repository
class DistributorWrites {

    private static final String UPSERT = """
            insert into distributor (id, code, name, tier_id, parent_id, region, currency, status, email, phone, contact_name,
                payment_terms_days, external_id, created_at, updated_at)
            values (nextval('distributor_seq'), :code, :name, :tier, (select id from distributor where code = :parent), :region,
                :currency, :status, :email, :phone, :contactName, :terms, :externalId, :now, :now)
            on conflict (code) do update set name = excluded.name, tier_id = excluded.tier_id, parent_id = excluded.parent_id,
                region = excluded.region, currency = excluded.currency, status = excluded.status, email = excluded.email,
                phone = excluded.phone, contact_name = excluded.contact_name, payment_terms_days = excluded.payment_terms_days,
                external_id = excluded.external_id, updated_at = excluded.updated_at, version = distributor.version + 1
            """;

    private static final String CYCLE = """
            with recursive up (start, at, depth) as (
              select id, parent_id, 1 from distributor where parent_id is not null
              union all select up.start, d.parent_id, up.depth + 1 from up join distributor d on d.id = up.at
              where d.parent_id is not null and up.depth < 50)
            select d.code from up join distributor d on d.id = up.start where up.at = up.start limit 1
            """;

    private final NamedParameterJdbcTemplate jdbc;
    private final Clock clock;

    DistributorWrites(NamedParameterJdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the given order, since a parent may be new as well. */
    void write(List<Distributor> distributors) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.batchUpdate(UPSERT, distributors.stream().map(d -> row(d, now)).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource row(Distributor d, OffsetDateTime now) {
        return new MapSqlParameterSource()
                .addValue("code", d.code())
                .addValue("name", d.name())
                .addValue("tier", d.tierId())
                .addValue("parent", d.parent())
                .addValue("region", d.region())
                .addValue("currency", d.currency().getCurrencyCode())
                .addValue("status", d.status().name())
                .addValue("email", d.email())
                .addValue("phone", d.phone())
                .addValue("contactName", d.contactName())
                .addValue("terms", d.paymentTermsDays())
                .addValue("externalId", d.externalId())
                .addValue("now", now);
    }

    /** @throws io.qudao.kernel.RefusedException PARENT_CYCLE; the transaction is to be rolled back */
    void refuseCycles() {
        List<String> codes = jdbc.getJdbcTemplate().queryForList(CYCLE, String.class);
        if (!codes.isEmpty()) {
            throw Problem.of(DistributorProblem.PARENT_CYCLE, codes.getFirst())
                    .atField("parent")
                    .refused();
        }
    }
}
