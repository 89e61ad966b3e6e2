package io.qudao.ui.table;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import io.qudao.kernel.Texts;
import io.qudao.ui.Formats;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Parts;
import io.qudao.ui.table.TableFile.Format;
import java.io.IOException;
import java.util.List;

/** Offers a table's rows as a file, as the filters and the order stand when one asks for it. */
final class ExportButton<T> extends Div {

    private final ListTable<T> table;
    private final List<ExportColumn<T>> columns;

    ExportButton(ListTable<T> table, List<ExportColumn<T>> columns) {
        this.table = table;
        this.columns = List.copyOf(columns);
        setClassName("qd-hide-phone");
        Button button = Localized.button("ui.table.export");
        button.setIcon(Icon.of("download"));
        Popover popover = new Popover();
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        Div entries = Parts.div("qd-menu");
        for (Format format : Format.values()) {
            entries.add(link(format));
        }
        popover.add(entries, Localized.span("qd-menu-note", "ui.table.export.text"));
        Localized.onLanguage(button, () -> popover.setAriaLabel(Localized.text("ui.table.export")));
        add(button, popover);
    }

    private Anchor link(Format format) {
        Anchor link = new Anchor(event -> write(format, event), "");
        link.setClassName("qd-user-entry");
        link.add(Icon.of("file"), Localized.span("", format.textKey()));
        return link;
    }

    /** Runs beside the page, which is asked only for what it shows. */
    private void write(Format format, DownloadEvent event) throws IOException {
        VaadinSession session = event.getSession();
        TableFile<T> file;
        session.lock();
        try {
            file = table.file(columns, Formats.of(event.getUI()));
        } finally {
            session.unlock();
        }
        event.setFileName(table.name() + "." + format.ending());
        event.setContentType(format.mediaType());
        file.write(format, Texts.text(file.reader().language(), "ui.table.sheet"), event.getOutputStream());
    }
}
