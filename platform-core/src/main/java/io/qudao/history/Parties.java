package io.qudao.history;

import io.qudao.distributor.DistributorDraft;
import io.qudao.distributor.SaveDistributors;
import io.qudao.kernel.RefusedException;
import io.qudao.kernel.SaveResult;
import io.qudao.kernel.Texts;
import io.qudao.settings.CurrentSettings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the distributors behind customer numbers and makes those that do not exist. */
@Component
class Parties {

    private final JdbcClient jdbc;
    private final SaveDistributors saveDistributors;
    private final CurrentSettings settings;

    Parties(JdbcClient jdbc, SaveDistributors saveDistributors, CurrentSettings settings) {
        this.jdbc = jdbc;
        this.saveDistributors = saveDistributors;
        this.settings = settings;
    }

    boolean exists(String code) {
        return !ids(List.of(code)).isEmpty();
    }

    /** Ids by code. */
    Map<String, Long> findOrCreate(List<Document> documents) {
        Map<String, @Nullable String> countries = new HashMap<>();
        documents.forEach(
                d -> countries.putIfAbsent(d.party(), d.rows().getFirst().country()));
        Map<String, Long> known = ids(countries.keySet());
        List<DistributorDraft> missing = new ArrayList<>();
        countries.forEach((code, country) -> {
            if (!known.containsKey(code)) {
                missing.add(draft(code, country));
            }
        });
        if (!missing.isEmpty()) {
            create(missing);
            known.putAll(ids(missing.stream().map(DistributorDraft::code).toList()));
        }
        return known;
    }

    private DistributorDraft draft(String code, @Nullable String country) {
        Locale language = settings.get().locale();
        String name = Texts.text(language, "imports.history.customer", code);
        return new DistributorDraft(code, name, null, null, country, null, null, null, null, null, null, null);
    }

    private void create(List<DistributorDraft> missing) {
        for (int from = 0; from < missing.size(); from += SaveDistributors.MOST) {
            List<DistributorDraft> some = missing.subList(from, Math.min(from + SaveDistributors.MOST, missing.size()));
            saveDistributors.save(some).stream().map(SaveResult::problems).forEach(RefusedException::throwIfAny);
        }
        jdbc.sql(
                        "insert into history_customer (distributor_id, observed_at, document, country, given_region)"
                                + " select id, '-infinity', '', coalesce(region, ''), region from distributor where code = any(?)")
                .param(missing.stream().map(DistributorDraft::code).toArray(String[]::new))
                .update();
    }

    private Map<String, Long> ids(Collection<String> codes) {
        Map<String, Long> ids = new HashMap<>();
        jdbc.sql("select code, id from distributor where code = any(?)")
                .param(codes.toArray(String[]::new))
                .query(row -> {
                    ids.put(row.getString(1), row.getLong(2));
                });
        return ids;
    }
}
