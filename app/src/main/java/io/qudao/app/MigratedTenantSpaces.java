package io.qudao.app;

import io.qudao.kernel.Target;
import io.qudao.kernel.Targets;
import io.qudao.migrations.Migrator;
import io.qudao.migrations.TenantSchemas;
import io.qudao.tenancy.TenantDirectory;
import io.qudao.tenancy.TenantId;
import io.qudao.tenancy.TenantSpaces;
import java.util.HashSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Joins the tenants' registry with the migrations: spaces come from spare schemas, or are made when there is none. */
@Component
class MigratedTenantSpaces implements TenantSpaces {

    private final TenantSchemas schemas;
    private final Migrator migrator;
    private final TenantDirectory directory;
    private final Targets targets;
    private final int spares;

    MigratedTenantSpaces(
            AdministratorAccess administrator,
            @Lazy TenantDirectory directory,
            Targets targets,
            @Value("${qudao.tenancy.spare-schemas:2}") int spares) {
        this.schemas = new TenantSchemas(administrator.target());
        this.migrator = new Migrator(administrator.target());
        this.directory = directory;
        this.targets = targets;
        this.spares = spares;
    }

    @Override
    public void open(TenantId tenant) {
        String schema = tenant.schema();
        if (!schemas.exists(schema) && !schemas.takeSpare(schema)) {
            schemas.create(schema);
        }
    }

    /** Keeps spare schemas at hand, so that a sign-up is ready at once. */
    @Scheduled(
            initialDelayString = "${qudao.tenancy.spare-delay:20s}",
            fixedDelayString = "${qudao.tenancy.spare-delay:20s}")
    void refill() {
        if (!targets.play(Target.WORKER)) {
            return;
        }
        for (int missing = spares - schemas.spareCount(); missing > 0; missing--) {
            schemas.prepareSpare();
        }
    }

    /** Another program version may have migrated, or not yet: tenants that do not fit this one see maintenance. */
    @Scheduled(initialDelay = 0, fixedDelayString = "${qudao.tenancy.version-check:30s}")
    void checkVersions() {
        directory.outdated(new HashSet<>(migrator.outdated()));
    }
}
