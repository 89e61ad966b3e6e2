package io.qudao.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.access.Actor;
import io.qudao.testing.CoreTest;
import io.qudao.testing.MovableClock;
import io.qudao.testing.Tenants;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@CoreTest
class RemoveOldImportFilesIT {

    @Autowired
    Tenants tenants;

    @Autowired
    ImportDesk desk;

    @Autowired
    RemoveOldImportFiles work;

    @Autowired
    MovableClock clock;

    @Autowired
    ImportLimits limits;

    @Autowired
    ImportJobs jobs;

    @Autowired
    PlatformTransactionManager transactions;

    @Value("${qudao.data:data}")
    Path data;

    Actor owner;

    @BeforeEach
    void aFreshBrand() {
        owner = ImportDesk.owner(tenants.create());
    }

    @Test
    void removesTheFileWhenItsTimeIsOverAndKeepsWhatBecameOfTheRows() throws IOException {
        ImportJob job = desk.take(owner, "products", "sku,name,moq\nA,A,1\nB,B,none\n");
        assertThat(file(job.id())).exists();

        after(limits.keepFiles().minusDays(1));
        assertThat(file(job.id())).exists();

        after(limits.keepFiles().plusDays(1));
        assertThat(file(job.id())).doesNotExist();
        assertThat(desk.job(owner, job.id()).created()).isOne();
        assertThat(desk.errorFile(owner, job.id(), Locale.ENGLISH)).contains("NOT_A_NUMBER");
        after(limits.keepFiles().plusDays(2));
    }

    @Test
    void leavesTheFileOfAnImportThatIsStillToBeDone() throws IOException {
        long waiting = desk.request(owner, "products", ImportDesk.csv("sku,name\nA,A\n"), ImportOptions.DEFAULT);
        after(limits.keepFiles().plusDays(1));
        assertThat(file(waiting)).exists();
        assertThat(desk.work(owner, waiting).status()).isEqualTo(ImportStatus.COMPLETED);
    }

    private void after(Duration time) {
        clock.later(time, () -> {
            work.doDaily();
            return time;
        });
    }

    private Path file(long job) {
        String stored = tenants.as(owner, () -> new TransactionTemplate(transactions)
                .execute(status -> jobs.required(job).storedAs()));
        return data.resolve("files")
                .resolve(owner.tenant().schema())
                .resolve("imports")
                .resolve(stored);
    }
}
