package io.qudao.migrations;

import java.util.List;

/**
 * How far a run goes.
 *
 * @param tenants only these schemas, after platform and billing; empty for all tenants and spares
 * @param canary so many tenants first, and the others only if these succeed and pass verification; 0 for none
 * @param dryRun looks and reports, changes nothing, and waits for nobody
 * @param parallelism connections that replay at once, at least 1
 */
public record MigrationRequest(
        List<String> tenants, int canary, boolean dryRun, int parallelism, MigrationProgress progress) {

    public MigrationRequest {
        tenants = List.copyOf(tenants);
        if (canary < 0 || parallelism < 1) {
            throw new IllegalArgumentException("canary must be at least 0 and parallelism at least 1");
        }
    }

    /** Everything, two schemas at a time. */
    public static MigrationRequest everything() {
        return new MigrationRequest(List.of(), 0, false, 2, MigrationProgress.NONE);
    }

    public MigrationRequest onlyTenants(List<String> only) {
        return new MigrationRequest(only, canary, dryRun, parallelism, progress);
    }

    public MigrationRequest withCanary(int first) {
        return new MigrationRequest(tenants, first, dryRun, parallelism, progress);
    }

    public MigrationRequest asDryRun() {
        return new MigrationRequest(tenants, canary, true, parallelism, progress);
    }

    public MigrationRequest withParallelism(int connections) {
        return new MigrationRequest(tenants, canary, dryRun, connections, progress);
    }

    public MigrationRequest reportingTo(MigrationProgress listener) {
        return new MigrationRequest(tenants, canary, dryRun, parallelism, listener);
    }
}
