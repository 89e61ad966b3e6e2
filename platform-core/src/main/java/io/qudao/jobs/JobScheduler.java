package io.qudao.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.zaxxer.hikari.HikariDataSource;
import io.qudao.kernel.Target;
import io.qudao.kernel.Targets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the tasks of all modules on this node from the application's start to its end, if it is a worker. */
@Component
class JobScheduler implements SmartLifecycle {

    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(20);

    private final HikariDataSource platform;
    private final List<Task<?>> tasks;
    private final JobProperties properties;
    private final Targets targets;
    private @Nullable Scheduler scheduler;

    JobScheduler(
            @Qualifier("platformDataSource") HikariDataSource platform,
            List<Task<?>> tasks,
            JobProperties properties,
            Targets targets) {
        this.platform = platform;
        this.tasks = tasks;
        this.properties = properties;
        this.targets = targets;
    }

    @Override
    public synchronized void start() {
        if (scheduler == null && properties.enabled() && targets.play(Target.WORKER)) {
            Scheduler started = build();
            started.start();
            scheduler = started;
        }
    }

    private Scheduler build() {
        List<RecurringTask<?>> recurring = new ArrayList<>();
        List<Task<?>> triggered = new ArrayList<>();
        for (Task<?> task : tasks) {
            if (task instanceof RecurringTask<?> again) {
                recurring.add(again);
            } else {
                triggered.add(task);
            }
        }
        SchedulerBuilder builder = Scheduler.create(platform, triggered)
                .schedulerName(new SchedulerName.Fixed("node-" + UUID.randomUUID()))
                .threads(properties.threads())
                .pollingInterval(properties.polling())
                .heartbeatInterval(properties.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LONGEST_FAREWELL);
        recurring.forEach(task -> builder.startTasks(List.of(task)));
        return builder.build();
    }

    @Override
    public synchronized void stop() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return scheduler != null;
    }
}
