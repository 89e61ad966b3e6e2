package io.qudao.migrations;

import java.io.Console;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Migrates from the command line. Exit code 0 if all went well, 1 if any schema failed, 2 if it was called wrongly. */
@Command(
        name = "migrate",
        mixinStandardHelpOptions = true,
        description = "Brings platform, billing and all tenants' schemas to this program's version.")
public final class MigrateCommand implements Callable<Integer> {

    @Option(
            names = "--url",
            defaultValue = "${env:QUDAO_DB_URL:-}",
            description = "JDBC URL of the database; default from QUDAO_DB_URL")
    private String url = "";

    @Option(
            names = "--user",
            defaultValue = "${env:QUDAO_DB_USER:-}",
            description = "its administrator; default from QUDAO_DB_USER")
    private String user = "";

    @Option(
            names = "--password",
            defaultValue = "${env:QUDAO_DB_PASSWORD:-}",
            interactive = true,
            arity = "0..1",
            description = "default from QUDAO_DB_PASSWORD; asked for if given without a value")
    private String password = "";

    @Option(
            names = "--tenants",
            split = ",",
            paramLabel = "SCHEMA",
            description = "only these tenants' schemas, after platform and billing")
    private List<String> tenants = List.of();

    @Option(
            names = "--canary",
            defaultValue = "0",
            paramLabel = "N",
            description = "N tenants first, the others only if these succeed")
    private int canary;

    @Option(names = "--dry-run", description = "shows the SQL for each starting point and changes nothing")
    private boolean dryRun;

    @Option(
            names = "--parallel",
            defaultValue = "2",
            paramLabel = "N",
            description = "connections at once; default ${DEFAULT-VALUE}")
    private int parallelism;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            MigrationReport report = new Migrator(target()).migrate(request());
            new ReportText(out).print(report);
            return report.succeeded() ? 0 : 1;
        } catch (MigrationException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return 1;
        }
    }

    private DatabaseTarget target() {
        if (url.isBlank()) {
            throw new ParameterException(spec.commandLine(), "Which database? Give --url or set QUDAO_DB_URL");
        }
        return new DatabaseTarget(url, user, password);
    }

    private MigrationRequest request() {
        if (canary < 0 || parallelism < 1) {
            throw new ParameterException(spec.commandLine(), "--canary must be at least 0 and --parallel at least 1");
        }
        Console console = System.console();
        boolean terminal = console != null && console.isTerminal();
        return new MigrationRequest(
                tenants,
                canary,
                dryRun,
                parallelism,
                dryRun
                        ? MigrationProgress.NONE
                        : new ProgressBar(spec.commandLine().getErr(), terminal));
    }
}
