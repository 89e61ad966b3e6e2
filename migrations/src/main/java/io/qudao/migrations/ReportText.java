package io.qudao.migrations;

import io.qudao.migrations.SchemaOutcome.Status;
import java.io.PrintWriter;
import java.util.Locale;

/** A run's report for a person at a terminal: the plans of a dry run, every failure, and one line of totals. */
final class ReportText {

    private final PrintWriter out;

    ReportText(PrintWriter out) {
        this.out = out;
    }

    void print(MigrationReport report) {
        report.plans().forEach(this::print);
        report.failures().forEach(failure -> out.println(failure.schema() + " FAILED: " + failure.message()));
        out.println(totals(report));
        out.flush();
    }

    private void print(MigrationReport.Plan plan) {
        out.println("-- for " + plan.schemas().size() + ": " + String.join(", ", plan.schemas()));
        out.println(plan.sql());
    }

    private static String totals(MigrationReport report) {
        StringBuilder line = new StringBuilder();
        for (Status status : Status.values()) {
            int count = report.with(status).size();
            if (count > 0) {
                String name = status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
                line.append(line.isEmpty() ? "" : ", ")
                        .append(count)
                        .append(' ')
                        .append(name);
            }
        }
        return line.isEmpty() ? "nothing to migrate" : line.toString();
    }
}
