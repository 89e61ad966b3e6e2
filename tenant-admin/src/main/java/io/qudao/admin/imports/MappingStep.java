package io.qudao.admin.imports;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.qudao.admin.part.FormDialog;
import io.qudao.admin.part.Labelled;
import io.qudao.files.ColumnMapping;
import io.qudao.imports.ImportOptions;
import io.qudao.imports.ImportPreview;
import io.qudao.imports.ImportRequest;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Banner;
import io.qudao.ui.component.Parts;
import io.qudao.ui.component.Toast;
import io.qudao.ui.problem.Problems;
import java.util.HashMap;
import java.util.Map;

/** The second step: which column is what, how the file is read, what its first rows look like. */
final class MappingStep extends Div {

    /** What the page does with a file that is understood. */
    interface Next {

        /** @throws io.qudao.kernel.RefusedException with what is wrong with columns or request */
        void request(ImportRequest request);

        /** Reads the file again, in another encoding or sheet. */
        void read(ImportOptions options);

        void back();
    }

    private final ImportDeeds deeds;
    private final String kind;
    private final UploadedFile file;
    private final Next next;
    private final Banner problems = Banner.hidden(Tone.BAD);
    private final ColumnChoices columns;
    private final ImportOptionsForm options;

    MappingStep(
            ImportDeeds deeds, String kind, UploadedFile file, ImportPreview preview, ImportOptions chosen, Next next) {
        this.deeds = deeds;
        this.kind = kind;
        this.file = file;
        this.next = next;
        columns = new ColumnChoices(preview);
        options = new ImportOptionsForm(deeds, kind, preview, chosen, this::readAgain);
        setClassName("qd-stack");
        problems.show(Problems.texts(preview.problems()));
        add(
                problems,
                Parts.div("qd-row", Parts.span("qd-strong", file.name()), Parts.space(), profiles()),
                columns,
                new H3(Localized.text("admin.import.preview")),
                PreviewRows.of(preview),
                new H3(Localized.text("admin.import.options")),
                options,
                foot());
    }

    private Div foot() {
        Button dry = Localized.button("admin.import.dry.go", ButtonVariant.PRIMARY);
        dry.addClickListener(click -> request(true));
        Button run = Localized.button("admin.import.go");
        run.addClickListener(click -> request(false));
        Button back = Localized.button("admin.import.other", ButtonVariant.TERTIARY);
        back.addClickListener(click -> next.back());
        return Parts.div("qd-form-foot", dry, run, back);
    }

    private Div profiles() {
        Map<String, ColumnMapping> saved = deeds.profiles().all(kind);
        Select<String> choice = new Select<>();
        choice.setItems(saved.keySet());
        choice.setPlaceholder(Localized.text("admin.import.profiles"));
        choice.setAriaLabel(Localized.text("admin.import.profiles"));
        choice.setVisible(!saved.isEmpty());
        choice.addValueChangeListener(change -> {
            ColumnMapping mapping = saved.get(change.getValue());
            if (mapping != null) {
                columns.choose(mapping);
            }
        });
        Button keep = Localized.button("admin.import.profile.save", ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        keep.addClickListener(click -> saveProfile());
        return Parts.div("qd-row", choice, keep);
    }

    private void saveProfile() {
        TextField name = Labelled.of(new TextField(), "admin.name");
        new FormDialog(Localized.text("admin.import.profile.save"), "ui.save")
                .field("name", name)
                .onSave(
                        () -> deeds.profiles().save(kind, name.getValue(), columns.mapping()),
                        () -> Toast.success(Localized.text("ui.saved")))
                .open();
    }

    private void readAgain() {
        next.read(options.options());
    }

    private void request(boolean dryRun) {
        ImportOptions chosen = dryRun ? options.options().asDryRun() : options.options();
        ImportRequest request = new ImportRequest(file.name(), kind, columns.mapping(), chosen);
        Problems.attempt(() -> next.request(request), fields(), problems);
    }

    private Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new HashMap<>(options.fields());
        fields.putAll(columns.fields());
        return fields;
    }
}
