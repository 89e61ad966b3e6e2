package io.qudao.imports;

import io.qudao.access.Actor;
import io.qudao.access.CurrentActor;
import io.qudao.imports.FileStore.Copy;
import io.qudao.imports.UnrefusedRun.AllRefusedException;
import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import io.qudao.tenancy.TenantId;
import io.qudao.tenancy.TenantScope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Works on imports, in the name and with the rights of whoever asked for them. */
@Service
class ImportRunner {

    private final ImportJobs jobs;
    private final StagedRows staged;
    private final ImportKinds kinds;
    private final FileStore files;
    private final ImportLimits limits;
    private final TransactionTemplate transaction;

    ImportRunner(
            ImportJobs jobs,
            StagedRows staged,
            ImportKinds kinds,
            FileStore files,
            ImportLimits limits,
            PlatformTransactionManager transactions) {
        this.jobs = jobs;
        this.staged = staged;
        this.kinds = kinds;
        this.files = files;
        this.limits = limits;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Goes on from where the import stands; does nothing if it is finished. What it throws may be tried again. */
    void run(TenantId tenant, long id) {
        TenantScope.run(tenant, () -> {
            JobState state = Objects.requireNonNull(transaction.execute(status -> jobs.required(id)));
            if (!state.status().isFinished()) {
                Actor actor = state.order().by().actor(tenant);
                CurrentActor.callAs(actor, () -> {
                    run(tenant, state);
                    return id;
                });
            }
        });
    }

    private void run(TenantId tenant, JobState state) {
        try (Copy copy = files.fetch(tenant, state.storedAs())) {
            ImportExecution execution = new ImportExecution(
                    jobs, staged, transaction, limits, kinds.required(state.kind()), copy.path(), state.id());
            try {
                execution.run();
            } catch (RefusedException e) {
                execution.fail(e);
            } catch (AllRefusedException e) {
                execution.fail(new RefusedException(List.of(e.problem())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends an import that failed again and again. */
    void giveUp(TenantId tenant, long id) {
        TenantScope.run(
                tenant,
                () -> transaction.executeWithoutResult(
                        status -> jobs.finish(id, ImportStatus.FAILED, List.of(Problem.of(ImportProblem.GIVEN_UP)))));
    }
}
