package io.qudao.admin.imports;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.qudao.access.Permission;
import io.qudao.admin.AdminLayout;
import io.qudao.admin.AdminNavigation;
import io.qudao.admin.part.AdminView;
import io.qudao.admin.part.PageState;
import io.qudao.imports.ImportJob;
import io.qudao.imports.ImportOptions;
import io.qudao.imports.ImportRequest;
import io.qudao.kernel.RefusedException;
import io.qudao.ui.Localized;
import io.qudao.ui.OnHost;
import io.qudao.ui.component.Chip;
import io.qudao.ui.component.ChipBar;
import io.qudao.ui.component.PageHeader;
import io.qudao.ui.component.Panel;
import io.qudao.ui.component.Parts;
import io.qudao.ui.component.Stepper;
import io.qudao.ui.problem.Problems;
import io.qudao.ui.table.ListTable;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Brings files in, step by step. A run goes on when the page is left; its address shows it again. */
@Route(value = AdminNavigation.IMPORT, layout = AdminLayout.class)
@RolesAllowed("BRAND")
@OnHost(OnHost.Kind.TENANT)
class ImportView extends AdminView implements BeforeEnterObserver, MappingStep.Next {

    static final String KIND = "kind";
    static final String JOB = "job";

    /** In the order in which a new brand needs them. */
    private static final List<String> KINDS =
            List.of("products", "prices", "distributors", "stock", "orders", "order-history");

    private static final int POLL_MILLIS = 700;
    private static final int RUN = 3;

    private final ImportDeeds deeds;
    private final Stepper stepper = new Stepper(
            "admin.nav.import",
            List.of(
                    "admin.import.step.upload",
                    "admin.import.step.map",
                    "admin.import.step.check",
                    "admin.import.step.run"));
    private final Div place = new Div();
    private final ChipBar<String> kinds =
            new ChipBar<>("admin.import.kind", kind -> state().with(KIND, kind).go());
    private final List<String> allowed;
    private final UploadStep upload;
    private final RunStep run;
    private final ListTable<ImportJob> history;
    private PageState state = new PageState(AdminNavigation.IMPORT, Map.of());
    private final FileInHand inHand = new FileInHand();

    ImportView(ImportDeeds deeds) {
        super("admin.nav.import", Permission.IMPORTS_RUN);
        this.deeds = deeds;
        upload = new UploadStep(deeds, this::take);
        allowed = KINDS.stream().filter(deeds.queries().kinds()::contains).toList();
        kinds.setChips(allowed.stream()
                .map(kind -> Chip.ofKey(kind, "imports.kind." + kind, null))
                .toList());
        run = new RunStep(deeds);
        history = ImportHistory.table(deeds.queries());
        history.getStyle().set("height", "360px");
        add(
                PageHeader.ofKey("admin.nav.import").withSubKey("admin.import.sub"),
                new Panel(stepper, Parts.div("qd-stack", kinds, place)),
                Panel.ofKey("admin.import.history", history).withActions(history.export(ImportHistory.fileColumns())));
        Localized.onLanguage(this, () -> {
            if (state.has(KIND)) {
                show();
            }
        });
        addAttachListener(attach -> attach.getUI().addPollListener(poll -> follow()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = PageState.of(event);
        if (!allowed.contains(state.get(KIND))) {
            state = state.with(KIND, allowed.isEmpty() ? "" : allowed.getFirst());
        }
        show();
    }

    private PageState state() {
        return state;
    }

    private void show() {
        place.removeAll();
        kinds.choose(state.get(KIND));
        kinds.setVisible(!state.has(JOB));
        if (state.has(JOB)) {
            place.add(run);
            follow();
        } else if (inHand.file() instanceof UploadedFile file) {
            stepper.setCurrent(1);
            showMapping(file);
        } else {
            stepper.setCurrent(0);
            upload.show(state.get(KIND));
            place.add(upload);
        }
    }

    void take(UploadedFile uploaded) {
        inHand.take(uploaded);
        show();
    }

    private void showMapping(UploadedFile shown) {
        try {
            place.add(new MappingStep(
                    deeds,
                    state.get(KIND),
                    shown,
                    deeds.preview().preview(state.get(KIND), shown.path(), inHand.options()),
                    inHand.options(),
                    this));
        } catch (RefusedException refused) {
            Problems.show(refused);
            back();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void read(ImportOptions chosen) {
        inHand.readAs(chosen);
        show();
    }

    @Override
    public void back() {
        inHand.drop();
        state.with(JOB, null).go();
        show();
    }

    @Override
    public void request(ImportRequest request) {
        if (inHand.file() instanceof UploadedFile shown) {
            try {
                long id = deeds.request().request(request, shown.path());
                inHand.requested(request);
                state.with(JOB, Long.toString(id)).go();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Shows how far the job is, as long as this page shows one. */
    private void follow() {
        UI ui = UI.getCurrentOrThrow();
        if (!state.has(JOB)) {
            ui.setPollInterval(-1);
            return;
        }
        ImportJob job = deeds.queries().required(id(state.get(JOB)));
        boolean finished = job.status().isFinished();
        ui.setPollInterval(finished ? -1 : POLL_MILLIS);
        stepper.setCurrent(job.options().dryRun() ? 2 : finished ? RUN + 1 : RUN);
        run.show(job);
        if (finished) {
            run.add(AfterRun.buttons(job, inHand, this::request, this::back, () -> state.with(JOB, null)
                    .go()));
            history.refresh();
        }
    }

    private static long id(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException noNumber) {
            return -1;
        }
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        detach.getUI().setPollInterval(-1);
        inHand.drop();
    }
}
