package io.qudao.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MigrateCommandIT {

    private final InstalledDatabase database = InstalledDatabase.fresh();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void endsWithZeroWhenAllWentWell() {
        assertThat(migrate("--parallel", "3")).isZero();
        assertThat(out.toString()).contains("2 current");
    }

    @Test
    void endsWithOneAndSaysWhyWhenATenantFails() throws SQLException {
        String tenant = database.tenant(InstalledDatabase.SECOND);
        database.run("delete from " + tenant + ".databasechangelog where id = 'outbox'");

        assertThat(migrate()).isEqualTo(1);

        assertThat(out.toString())
                .contains(tenant + " FAILED: ")
                .contains("outbox")
                .contains("1 failed");
        assertThat(err.toString()).contains("1/1, 1 failed");
    }

    @Test
    void showsTheSqlOfADryRun() throws SQLException {
        String tenant = database.tenant(ChangeLogs.shipped());
        database.run("drop table " + tenant + ".outbox cascade; delete from " + tenant
                + ".databasechangelog where id in ('outbox', 'outbox-0002')");

        assertThat(migrate("--dry-run")).isZero();

        assertThat(out.toString()).contains("-- for 1: " + tenant).contains("create table outbox");
        assertThat(new Migrator(database.target()).outdated()).containsExactly(tenant);
    }

    @Test
    void endsWithTwoWhenCalledWrongly() {
        assertThat(migrate("--parallel", "0")).isEqualTo(2);
        assertThat(commandLine().execute("--url", "")).isEqualTo(2);
        assertThat(err.toString()).contains("--parallel at least 1").contains("Which database?");
    }

    @Test
    void endsWithOneWhenTheDatabaseIsOutOfReach() {
        assertThat(commandLine().execute("--url", "jdbc:postgresql://localhost:1/none", "--user", "nobody"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("refused");
    }

    private int migrate(String... options) {
        DatabaseTarget target = database.target();
        List<String> all = new ArrayList<>(List.of("--url", target.jdbcUrl(), "--user", target.user()));
        all.add("--password=" + target.password());
        all.addAll(List.of(options));
        return commandLine().execute(all.toArray(String[]::new));
    }

    private CommandLine commandLine() {
        return new CommandLine(new MigrateCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
    }
}
