package io.qudao.imports;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.qudao.outbox.OutboxListener;
import io.qudao.tenancy.CurrentTenant;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Hands an import over to the nodes that work on imports; once, however often the event comes. */
@Component
class ScheduleImportOnImportRequested implements OutboxListener<ImportRequested> {

    private final SchedulerClient scheduler;
    private final Clock clock;

    ScheduleImportOnImportRequested(SchedulerClient scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Override
    public Class<ImportRequested> eventType() {
        return ImportRequested.class;
    }

    @Override
    public void on(ImportRequested event) {
        scheduler.scheduleIfNotExists(ImportTask.instance(CurrentTenant.required(), event.importId()), clock.instant());
    }
}
