package io.qudao.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.task.Task;
import com.zaxxer.hikari.HikariDataSource;
import io.qudao.access.Actor;
import io.qudao.imports.ImportDesk;
import io.qudao.imports.ImportOptions;
import io.qudao.imports.ImportStatus;
import io.qudao.kernel.Targets;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Tenants;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way of an import from the request over outbox and scheduler to its end, also past a node that died with it. */
@CoreTest
class BackgroundImportIT {

    @Autowired
    Tenants tenants;

    @Autowired
    ImportDesk desk;

    @Autowired
    @Qualifier("platformDataSource")
    HikariDataSource platform;

    @Autowired
    @Qualifier("platformJdbc")
    JdbcClient platformJdbc;

    @Autowired
    List<Task<?>> tasks;

    @Test
    void worksOnWhatWasRequestedAndTakesOverFromADeadNode() throws IOException {
        Actor owner = ImportDesk.owner(tenants.create());
        long left = request(owner, "A");
        String instance = owner.tenant().schema() + "/" + left;
        await().atMost(Duration.ofSeconds(30)).until(() -> scheduled(instance) == 1);
        platformJdbc
                .sql(
                        "update scheduled_tasks set picked = true, picked_by = 'dead', last_heartbeat = now() - interval '1 hour'"
                                + " where task_name = 'import' and task_instance = ?")
                .param(instance)
                .update();
        JobScheduler node = node("worker");
        node.start();
        try {
            long fresh = request(owner, "B");
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> desk.job(owner, fresh).status().isFinished()
                            && desk.job(owner, left).status().isFinished());
            assertThat(desk.job(owner, fresh).status()).isEqualTo(ImportStatus.COMPLETED);
            assertThat(desk.job(owner, left).created()).isEqualTo(1);
            await().atMost(Duration.ofSeconds(10)).until(() -> scheduled(instance) == 0);
        } finally {
            node.stop();
        }
    }

    private long request(Actor owner, String sku) throws IOException {
        return desk.request(owner, "products", ImportDesk.csv("sku,name\n" + sku + ",Name\n"), ImportOptions.DEFAULT);
    }

    private int scheduled(String instance) {
        return platformJdbc
                .sql("select count(*) from scheduled_tasks where task_name = 'import' and task_instance = ?")
                .param(instance)
                .query(Integer.class)
                .single();
    }

    @Test
    void aNodeThatIsNoWorkerLeavesTheWorkToOthers() {
        JobScheduler node = node("portal, api");
        node.start();
        assertThat(node.isRunning()).isFalse();
    }

    private JobScheduler node(String targets) {
        JobProperties properties = new JobProperties(true, 4, Duration.ofMillis(200), Duration.ofSeconds(1));
        return new JobScheduler(platform, tasks, properties, Targets.of(targets));
    }
}
