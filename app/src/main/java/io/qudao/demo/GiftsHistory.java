package io.qudao.demo;

import io.qudao.access.Role;
import io.qudao.distributor.DistributorQueries;
import io.qudao.imports.ImportJob;
import io.qudao.imports.ImportQueries;
import io.qudao.imports.ImportRequest;
import io.qudao.imports.RequestImport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Gifts' books, brought in as any brand brings in its own: by importing the file as it is. */
@Component
@ConditionalOnBooleanProperty("qudao.demo")
class GiftsHistory {

    private static final String FILE = "order-history.csv.gz";
    private static final Duration GLANCE = Duration.ofMillis(500);

    private final DemoFiles files = new DemoFiles("gifts");
    private final RequestImport requestImport;
    private final ImportQueries imports;
    private final DistributorQueries distributors;
    private final DemoBrand brand;

    GiftsHistory(RequestImport requestImport, ImportQueries imports, DistributorQueries distributors, DemoBrand brand) {
        this.requestImport = requestImport;
        this.imports = imports;
        this.distributors = distributors;
        this.brand = brand;
    }

    /** Inside the tenant, as its owner. Waits until the history is in. */
    void load() {
        if (imports.count() == 0) {
            request();
        }
        ImportJob job = imports.page(0, 1).getFirst();
        while (!job.status().isFinished()) {
            LockSupport.parkNanos(GLANCE.toNanos());
            job = imports.required(job.id());
        }
        files.rows("buyers.csv")
                .forEach(row -> brand.person(
                        row.getField("email"),
                        row.getField("name_en"),
                        Role.BUYER,
                        distributors.required(row.getField("distributor")).id()));
    }

    private void request() {
        try (InputStream content = files.open(FILE)) {
            requestImport.request(ImportRequest.of(FILE, "order-history"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
