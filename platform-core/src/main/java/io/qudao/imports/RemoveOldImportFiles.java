package io.qudao.imports;

import io.qudao.jobs.DailyWork;
import io.qudao.jobs.EachTenant;
import io.qudao.tenancy.TenantId;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes the files of imports that finished long ago. What became of their rows is kept. */
@Service
class RemoveOldImportFiles implements DailyWork {

    private static final Logger LOG = LoggerFactory.getLogger(RemoveOldImportFiles.class);
    private static final int SOME = 500;

    private record Kept(long id, String storedAs) {}

    private final EachTenant tenants;
    private final FileStore files;
    private final ImportLimits limits;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RemoveOldImportFiles(
            EachTenant tenants,
            FileStore files,
            ImportLimits limits,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.tenants = tenants;
        this.files = files;
        this.limits = limits;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public void doDaily() {
        tenants.attempt("Removing old import files", this::remove);
    }

    private void remove(TenantId tenant) {
        while (removeSome(tenant) == SOME) {
            LOG.debug("More old files of {}", tenant);
        }
    }

    /** The files first: one that is gone but not noted is passed over the next time, but one noted is never looked for. */
    private int removeSome(TenantId tenant) {
        List<Kept> old = Objects.requireNonNull(transaction.execute(status -> old()));
        Long[] gone = old.stream()
                .filter(kept -> isRemoved(tenant, kept))
                .map(Kept::id)
                .toArray(Long[]::new);
        transaction.executeWithoutResult(
                status -> jdbc.sql("update import_job set file_removed_at = ? where id = any(?)")
                        .params(clock.instant().atOffset(ZoneOffset.UTC), gone)
                        .update());
        return gone.length;
    }

    private List<Kept> old() {
        return jdbc.sql("select id, stored_as from import_job where finished_at < ? and file_removed_at is null"
                        + " order by finished_at limit ?")
                .params(clock.instant().minus(limits.keepFiles()).atOffset(ZoneOffset.UTC), SOME)
                .query(Kept.class)
                .list();
    }

    private boolean isRemoved(TenantId tenant, Kept kept) {
        try {
            files.remove(tenant, kept.storedAs());
            return true;
        } catch (IOException e) {
            LOG.warn("The file of import {} of {} cannot be removed", kept.id(), tenant, e);
            return false;
        }
    }
}
