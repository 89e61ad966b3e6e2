package io.qudao.imports;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.qudao.tenancy.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * An import as background work: a few at a time on each node, taken over from a dead node, tried again after a failure with
 * longer and longer pauses.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportLimits.class)
class ImportTask {

    static final String NAME = "import";

    private static final Duration ASK_AGAIN = Duration.ofSeconds(2);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final int MOST_FAILURES = 8;

    private final ImportRunner runner;
    private final Clock clock;
    private final Semaphore slots;

    ImportTask(ImportRunner runner, Clock clock, ImportLimits limits) {
        this.runner = runner;
        this.clock = clock;
        this.slots = new Semaphore(limits.atOnce());
    }

    /** One instance an import, so that it is never scheduled twice. */
    static TaskInstance<Void> instance(TenantId tenant, long id) {
        return new TaskInstance<>(NAME, tenant.schema() + "/" + id);
    }

    @Bean
    Task<Void> importWork() {
        return Tasks.custom(NAME, Void.class)
                .onDeadExecutionRevive()
                .onFailure(this::afterFailure)
                .execute((instance, context) -> work(instance));
    }

    private CompletionHandler<Void> work(TaskInstance<Void> instance) {
        if (!slots.tryAcquire()) {
            return (done, then) -> then.reschedule(done, clock.instant().plus(ASK_AGAIN));
        }
        try {
            runner.run(tenant(instance.getId()), id(instance.getId()));
            return new OnCompleteRemove<>();
        } finally {
            slots.release();
        }
    }

    private void afterFailure(ExecutionComplete failed, ExecutionOperations<Void> then) {
        int failures = failed.getExecution().consecutiveFailures;
        if (failures + 1 >= MOST_FAILURES) {
            String instance = failed.getExecution().getId();
            runner.giveUp(tenant(instance), id(instance));
            then.stop();
        } else {
            then.reschedule(failed, clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << failures)));
        }
    }

    private static TenantId tenant(String instance) {
        return TenantId.ofSchema(instance.substring(0, instance.indexOf('/')));
    }

    private static long id(String instance) {
        return Long.parseLong(instance.substring(instance.indexOf('/') + 1));
    }
}
