package io.qudao.portal.quick;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadHandler;
import io.qudao.kernel.RefusedException;
import io.qudao.storefront.TypedLines;
import io.qudao.storefront.TypedLines.TypedLine;
import io.qudao.ui.Localized;
import io.qudao.ui.component.FileDrop;
import io.qudao.ui.component.Panel;
import io.qudao.ui.component.Toast;
import io.qudao.ui.problem.Problems;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Where lines come from: pasted text, or a file. */
final class QuickInput {

    private static final int MOST_BYTES = 5_000_000;

    private final TextArea paste = new TextArea();
    private final SerializableConsumer<List<TypedLine>> onLines;
    private final Panel panel;

    /** @param sample lines as one may paste them */
    QuickInput(String sample, SerializableConsumer<List<TypedLine>> onLines) {
        this.onLines = onLines;
        paste.addClassName("qd-paste");
        paste.setPlaceholder(sample);
        paste.setMinRows(6);
        paste.setMaxRows(12);
        Localized.onLanguage(paste, () -> {
            paste.setLabel(Localized.text("portal.quick.paste"));
            paste.setHelperText(Localized.text("portal.quick.help"));
        });
        Button read = Localized.button("portal.quick.read", ButtonVariant.PRIMARY);
        read.addClassName("qd-wide");
        read.addClickListener(click -> read());
        FileDrop drop = new FileDrop(
                UploadHandler.toTempFile((about, file) -> read(file)),
                "portal.quick.file",
                "portal.quick.file.d",
                MOST_BYTES,
                ".csv",
                ".xlsx",
                ".txt",
                ".tsv");
        drop.addFileRejectedListener(rejected -> Toast.error(rejected.getErrorMessage()));
        drop.addAllFinishedListener(finished -> drop.clearFileList());
        panel = new Panel(paste, read, drop);
        panel.addClassName("qd-quick-input");
    }

    Panel panel() {
        return panel;
    }

    private void read() {
        List<TypedLine> typed = TypedLines.read(paste.getValue());
        List<TypedLine> lines = typed.stream().filter(line -> !line.isTalk()).toList();
        if (lines.isEmpty()) {
            Toast.error(Localized.text("portal.quick.nothing"));
            return;
        }
        onLines.accept(lines);
        if (lines.size() < typed.size()) {
            Toast.success(Localized.text("portal.quick.talk", typed.size() - lines.size()));
        }
        paste.clear();
    }

    private void read(File file) {
        try {
            take(OrderFile.read(file.toPath()));
        } catch (RefusedException refused) {
            Problems.show(refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    private void take(OrderFile.Read read) {
        List<TypedLine> lines =
                read.lines().stream().filter(line -> !line.isTalk()).toList();
        onLines.accept(lines);
        if (!read.problems().isEmpty()) {
            Toast.error(Problems.texts(read.problems()));
        } else if (lines.isEmpty()) {
            Toast.error(Localized.text("portal.quick.file.nothing"));
        } else {
            Toast.success(Localized.text("portal.quick.loaded", lines.size()));
        }
    }

    private static void delete(File file) {
        if (!file.delete()) {
            file.deleteOnExit();
        }
    }
}
