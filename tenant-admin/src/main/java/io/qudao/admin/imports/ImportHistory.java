package io.qudao.admin.imports;

import com.vaadin.flow.component.grid.Grid;
import io.qudao.admin.AdminNavigation;
import io.qudao.admin.part.PageState;
import io.qudao.imports.ImportJob;
import io.qudao.imports.ImportQueries;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.component.EmptyState;
import io.qudao.ui.table.ExportColumn;
import io.qudao.ui.table.ListTable;
import io.qudao.ui.table.PhoneRow;
import io.qudao.ui.table.TableSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Earlier imports, newest first. */
final class ImportHistory {

    private ImportHistory() {}

    static ListTable<ImportJob> table(ImportQueries imports) {
        ListTable<ImportJob> table =
                new ListTable<>("imports", "admin.import.history", () -> source(imports), ImportJob::id);
        table.link("admin.import.file", "240px", ImportJob::fileName, ImportHistory::href)
                .setFlexGrow(1);
        table.text("admin.import.kind", "110px", job -> Localized.text("imports.kind." + job.kind()));
        table.text("admin.import.mode", "90px", ImportHistory::mode).setPartNameGenerator(job -> "dim");
        table.badge(
                "admin.order.status",
                "150px",
                job -> ImportTones.of(job.status()),
                job -> ImportTones.key(job.status()));
        table.figure("admin.import.total", "90px", job -> Formats.here().count(job.total()));
        table.figure("admin.import.failed", "90px", job -> Formats.here().count(job.failed()))
                .setPartNameGenerator(job -> job.failed() > 0 ? "num bad" : "num");
        table.text("admin.import.by", "180px", ImportJob::requestedBy);
        table.text("admin.import.at", "130px", job -> Formats.here().shortDateTime(job.requestedAt()))
                .setPartNameGenerator(job -> "num dim");
        table.onPhone(
                "admin.import.history",
                new PhoneRow<>(
                        ImportJob::fileName,
                        job -> ImportTones.of(job.status()),
                        job -> ImportTones.key(job.status()),
                        job -> Localized.text("imports.kind." + job.kind()) + " " + mode(job),
                        job -> Formats.here().shortDateTime(job.requestedAt()),
                        job -> Formats.here().count(job.total())));
        table.grid().setSelectionMode(Grid.SelectionMode.NONE);
        table.onRow(job -> new PageState(AdminNavigation.IMPORT, parameters(job)).go());
        table.whenEmpty(new EmptyState("upload", "admin.import.history.none", "admin.import.history.none.text"));
        return table;
    }

    static List<ExportColumn<ImportJob>> fileColumns() {
        return List.of(
                ExportColumn.of("admin.import.file", ImportJob::fileName),
                ExportColumn.ofKey("admin.import.kind", job -> "imports.kind." + job.kind()),
                ExportColumn.ofKey("admin.import.mode", ImportHistory::modeKey),
                ExportColumn.ofKey("admin.order.status", job -> ImportTones.key(job.status())),
                ExportColumn.of("admin.import.total", ImportJob::total),
                ExportColumn.of("admin.import.created", ImportJob::created),
                ExportColumn.of("admin.import.updated", ImportJob::updated),
                ExportColumn.of("admin.import.unchanged", ImportJob::unchanged),
                ExportColumn.of("admin.import.failed", ImportJob::failed),
                ExportColumn.of("admin.import.skipped", ImportJob::skipped),
                ExportColumn.of("admin.import.by", ImportJob::requestedBy),
                ExportColumn.at("admin.import.at", ImportJob::requestedAt));
    }

    private static String modeKey(ImportJob job) {
        return job.options().dryRun() ? "admin.import.dry" : "admin.import.real";
    }

    private static String mode(ImportJob job) {
        return Localized.text(modeKey(job));
    }

    private static String href(ImportJob job) {
        return new PageState(AdminNavigation.IMPORT, parameters(job)).href();
    }

    private static Map<String, String> parameters(ImportJob job) {
        return Map.of(ImportView.KIND, job.kind(), ImportView.JOB, Long.toString(job.id()));
    }

    private static TableSource<ImportJob> source(ImportQueries imports) {
        return new TableSource<>() {
            @Override
            public List<ImportJob> page(@Nullable String sort, boolean descending, int offset, int limit) {
                return imports.page(offset, limit);
            }

            @Override
            public int count() {
                return imports.count();
            }
        };
    }
}
