package io.qudao.migrations;

import io.qudao.migrations.SchemaOutcome.Status;
import java.io.PrintWriter;

/** Shows how far a run is: redrawn in place on a terminal, else a line at each tenth. */
final class ProgressBar implements MigrationProgress {

    private static final int WIDTH = 40;

    private final PrintWriter out;
    private final boolean inPlace;
    private int total;
    private int done;
    private int failed;
    private int tenthsShown;

    ProgressBar(PrintWriter out, boolean inPlace) {
        this.out = out;
        this.inPlace = inPlace;
    }

    @Override
    public void planned(int total) {
        this.total = total;
        if (total > 0) {
            show("");
        }
    }

    @Override
    public void finished(SchemaOutcome outcome) {
        if (total == 0 || outcome.is(Status.CURRENT)) {
            return;
        }
        done++;
        failed += outcome.is(Status.FAILED) ? 1 : 0;
        show(outcome.schema());
    }

    private void show(String schema) {
        int filled = Math.min(WIDTH, WIDTH * done / total);
        String bar = "[%s%s] %d/%d%s %s"
                .formatted(
                        "#".repeat(filled),
                        "-".repeat(WIDTH - filled),
                        done,
                        total,
                        failed == 0 ? "" : ", " + failed + " failed",
                        schema);
        if (inPlace) {
            out.print("\r\033[K" + bar + (done == total ? System.lineSeparator() : ""));
        } else if (done * 10 / total > tenthsShown) {
            tenthsShown = done * 10 / total;
            out.println(bar);
        }
        out.flush();
    }
}
