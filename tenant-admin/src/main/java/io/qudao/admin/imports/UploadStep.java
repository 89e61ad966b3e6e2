package io.qudao.admin.imports;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.qudao.imports.ImportTemplate;
import io.qudao.ui.Localized;
import io.qudao.ui.component.FileDrop;
import io.qudao.ui.component.Parts;
import java.io.IOException;
import java.util.Locale;

/** The first step: the file, or a template for it. */
final class UploadStep extends Div {

    private final ImportDeeds deeds;
    private final Div template = Parts.div("qd-row");
    private final FileDrop drop;

    UploadStep(ImportDeeds deeds, SerializableConsumer<UploadedFile> uploaded) {
        this.deeds = deeds;
        setClassName("qd-stack");
        drop = new FileDrop(
                UploadHandler.toTempFile(
                        (file, content) -> uploaded.accept(new UploadedFile(file.fileName(), content.toPath()))),
                "admin.import.drop",
                "admin.import.drop.text",
                deeds.limits().maxMegabytes() << 20,
                ".csv",
                ".txt",
                ".tsv",
                ".xlsx",
                ".gz");
        add(drop, template);
    }

    /** @param chosen one of the kinds the user may import */
    void show(String chosen) {
        drop.clearFileList();
        Locale language = Localized.language();
        template.removeAll();
        Anchor link = new Anchor(
                event -> write(deeds.template(), chosen, language, event), Localized.text("admin.import.template"));
        template.add(link, Localized.span("qd-sub", "admin.import.template.text"));
    }

    private static void write(ImportTemplate template, String kind, Locale language, DownloadEvent event)
            throws IOException {
        event.setFileName(kind + ".xlsx");
        event.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        template.write(kind, language, event.getOutputStream());
    }
}
