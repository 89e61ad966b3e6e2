package io.qudao.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class SpareSchemasIT {

    private final InstalledDatabase database = InstalledDatabase.fresh();
    private final TenantSchemas tenants = new TenantSchemas(database.target());

    @Test
    void eachSpareGoesToExactlyOneOfManyCallers() throws Exception {
        for (int i = 0; i < 3; i++) {
            tenants.prepareSpare();
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            names.add(InstalledDatabase.newName());
        }
        List<Callable<Boolean>> callers = names.stream()
                .<Callable<Boolean>>map(name -> () -> tenants.takeSpare(name))
                .toList();

        List<String> served = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> answers = threads.invokeAll(callers);
            for (int i = 0; i < 8; i++) {
                if (answers.get(i).get()) {
                    served.add(names.get(i));
                }
            }
        }

        assertThat(served).hasSize(3).allMatch(tenants::exists);
        assertThat(tenants.spareCount()).isZero();
        assertThat(names.stream().filter(tenants::exists)).hasSize(3);
    }

    @Test
    void aTakenSpareIsLikeOneMadeForItsTenant() throws SQLException {
        String made = database.tenant(ChangeLogs.shipped());
        String taken = InstalledDatabase.newName();
        tenants.prepareSpare();

        assertThat(tenants.takeSpare(taken)).isTrue();

        assertThat(database.fingerprints(List.of(made, taken)).values().stream().distinct())
                .hasSize(1);
        assertThat(tenants.spareCount()).isZero();
        try (Connection connection = database.as(taken)) {
            Sql.run(
                    connection,
                    "insert into outbox (at, type, payload, next_attempt_at) values (now(), 'A', '{}', now())");
        }
    }

    @Test
    void aSpareOfAnotherVersionIsNotGivenAway() {
        tenants.prepareSpare();
        TenantSchemas newer = new TenantSchemas(database.target(), InstalledDatabase.SECOND);
        assertThat(newer.takeSpare(InstalledDatabase.newName())).isFalse();

        new Migrator(database.target(), InstalledDatabase.SECOND).migrate(MigrationRequest.everything());

        assertThat(newer.takeSpare(InstalledDatabase.newName())).isTrue();
    }

    @Test
    void aProgramOlderThanTheDatabaseMakesNoTenants() {
        new Migrator(database.target(), InstalledDatabase.SECOND).migrate(MigrationRequest.everything());

        assertThatThrownBy(() -> tenants.create(InstalledDatabase.newName())).hasMessageContaining("older");
        assertThatThrownBy(tenants::prepareSpare).hasMessageContaining("older");
        assertThatThrownBy(() -> tenants.takeSpare(InstalledDatabase.newName())).hasMessageContaining("older");
    }
}
