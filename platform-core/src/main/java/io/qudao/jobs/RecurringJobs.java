package io.qudao.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import com.zaxxer.hikari.HikariDataSource;
import io.qudao.mail.PlatformMail;
import io.qudao.outbox.OutboxSweep;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done again and again, by whichever node comes first. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JobProperties.class)
class RecurringJobs {

    private static final Logger LOG = LoggerFactory.getLogger(RecurringJobs.class);
    private static final Duration SWEEP_EVERY = Duration.ofSeconds(10);
    private static final Duration MAIL_EVERY = Duration.ofSeconds(5);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 20);

    /** Hands work over, also from nodes that do none themselves. */
    @Bean
    SchedulerClient schedulerClient(@Qualifier("platformDataSource") HikariDataSource platform) {
        return SchedulerClient.Builder.create(platform).build();
    }

    @Bean
    RecurringTask<Void> sweepOutboxes(OutboxSweep sweep) {
        return Tasks.recurring("outbox-sweep", FixedDelay.of(SWEEP_EVERY))
                .execute((instance, context) -> sweep.sweep());
    }

    @Bean
    RecurringTask<Void> deliverPlatformMail(PlatformMail mail) {
        return Tasks.recurring("platform-mail", FixedDelay.of(MAIL_EVERY))
                .execute((instance, context) -> mail.deliverQueued());
    }

    @Bean
    RecurringTask<Void> workDaily(List<DailyWork> works) {
        return Tasks.recurring("daily-work", Schedules.daily(AT_NIGHT))
                .execute((instance, context) -> works.forEach(RecurringJobs::tried));
    }

    /** One work's trouble does not keep the others from being done. */
    private static void tried(DailyWork work) {
        try {
            work.doDaily();
        } catch (RuntimeException e) {
            LOG.error(
                    "Daily work {} failed; the next day tries again",
                    work.getClass().getSimpleName(),
                    e);
        }
    }
}
