package io.qudao.admin.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadEvent;
import io.qudao.files.FileProblem;
import io.qudao.imports.ImportJob;
import io.qudao.imports.RowProblem;
import io.qudao.kernel.Problem;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Banner;
import io.qudao.ui.component.Parts;
import io.qudao.ui.problem.Problems;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** A dry run or a run: how far it is, and what became of the rows. */
final class RunStep extends Div {

    private static final int PROBLEMS = 20;

    private final ImportDeeds deeds;

    RunStep(ImportDeeds deeds) {
        this.deeds = deeds;
        setClassName("qd-run");
    }

    void show(ImportJob job) {
        removeAll();
        add(head(job), bar(job), figures(job));
        if (!job.failure().isEmpty()) {
            Banner failure = new Banner(Tone.BAD);
            failure.show(Problems.texts(job.failure()));
            add(failure);
        }
        if (job.status().isFinished() && job.failed() > 0) {
            add(problems(job));
        }
        if (job.status().isFinished() && job.failed() == 0 && job.failure().isEmpty()) {
            add(Banner.ofKey(Tone.OK, job.options().dryRun() ? "admin.import.dry.good" : "admin.import.good"));
        }
    }

    private static Component head(ImportJob job) {
        return Parts.div(
                "qd-row",
                Parts.span("qd-strong", job.fileName()),
                Localized.span("qd-dim", job.options().dryRun() ? "admin.import.dry" : "admin.import.real"),
                ImportTones.badge(job),
                Parts.space(),
                job.status().isFinished() ? new Div() : Localized.span("qd-dim", "imports.phase." + job.phase()));
    }

    private static Component bar(ImportJob job) {
        ProgressBar bar = new ProgressBar();
        Localized.ariaLabel(bar, "admin.import.progress");
        if (job.status().isFinished()) {
            bar.setValue(1);
        } else if (job.total() == 0) {
            bar.setIndeterminate(true);
        } else {
            bar.setValue(Math.clamp((double) job.done() / job.total(), 0, 1));
        }
        return bar;
    }

    private static Component figures(ImportJob job) {
        return Parts.div(
                "qd-run-figures",
                figure("admin.import.total", job.total(), Tone.NEUTRAL),
                figure("admin.import.created", job.created(), Tone.OK),
                figure("admin.import.updated", job.updated(), Tone.OK),
                figure("admin.import.unchanged", job.unchanged(), Tone.NEUTRAL),
                figure("admin.import.failed", job.failed(), job.failed() > 0 ? Tone.BAD : Tone.NEUTRAL),
                figure("admin.import.skipped", job.skipped(), Tone.NEUTRAL));
    }

    private static Component figure(String labelKey, int count, Tone tone) {
        return Parts.div(
                "qd-figure " + tone.className(),
                Localized.span("qd-figure-label", labelKey),
                Parts.span("qd-figure-value", Formats.here().count(count)));
    }

    private Component problems(ImportJob job) {
        List<RowProblem> first = deeds.queries().problems(job.id(), 0, PROBLEMS);
        Banner banner = new Banner(Tone.BAD);
        banner.show(Problems.texts(first.stream().map(RunStep::once).toList()));
        Locale language = Localized.language();
        Anchor all = new Anchor(event -> write(job.id(), language, event), Localized.text("admin.import.errors.get"));
        all.addClassNames("qd-button-link", "is-small");
        int count = deeds.queries().countProblems(job.id());
        return Parts.div(
                "qd-stack",
                Parts.div("qd-row", new H3(Localized.text("admin.import.errors", count)), Parts.space(), all),
                banner);
    }

    /** What is wrong with a file says in its own words where that is. */
    private static Problem once(RowProblem row) {
        Problem problem = row.problem();
        return problem.code() instanceof FileProblem
                ? new Problem(problem.code(), problem.arguments(), problem.field(), null)
                : problem;
    }

    private void write(long id, Locale language, DownloadEvent event) throws IOException {
        event.setFileName("import-" + id + "-errors.csv");
        event.setContentType("text/csv;charset=utf-8");
        deeds.errors().write(id, language, event.getOutputStream());
    }
}
