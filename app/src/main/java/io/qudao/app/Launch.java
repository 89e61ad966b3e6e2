package io.qudao.app;

import io.qudao.QudaoApplication;
import io.qudao.migrations.MigrateCommand;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine;

/** From the command line to a running server, or to one of the operator's commands. */
public final class Launch {

    private Launch() {}

    public static void launch(String[] args) {
        if (args.length > 0 && args[0].equals("migrate")) {
            System.exit(migrate(Arrays.copyOfRange(args, 1, args.length)));
        }
        SpringApplication application = new SpringApplication(QudaoApplication.class);
        application.addInitializers(new DatabaseAtStart());
        application.run(args);
    }

    private static int migrate(String[] args) {
        try (ReachableDatabase database = ReachableDatabase.of(LaunchOptions.ofEnvironment())) {
            return new CommandLine(new MigrateCommand()).execute(database.withTarget(args));
        }
    }
}
