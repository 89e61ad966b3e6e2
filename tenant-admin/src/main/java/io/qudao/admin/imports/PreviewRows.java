package io.qudao.admin.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.qudao.imports.ImportPreview;
import io.qudao.imports.ImportPreview.PreviewRow;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Parts;

/** The first rows of a file as they were understood. */
final class PreviewRows {

    private static final int ROWS = 8;

    private PreviewRows() {}

    static Component of(ImportPreview preview) {
        NativeTableRow head = new NativeTableRow();
        head.add(new NativeTableHeaderCell(Localized.text("admin.new.row")));
        preview.header().forEach(heading -> head.add(new NativeTableHeaderCell(heading)));
        NativeTableBody body = new NativeTableBody();
        preview.rows().stream().limit(ROWS).forEach(row -> body.add(row(row)));
        NativeTable table = new NativeTable();
        table.setClassName("qd-plain");
        table.add(new NativeTableHeader(head), body);
        table.getStyle().set("white-space", "nowrap");
        Div scroller = Parts.div("qd-scroll-x", table);
        scroller.getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        Localized.ariaLabel(scroller, "admin.import.preview");
        return scroller;
    }

    private static NativeTableRow row(PreviewRow row) {
        NativeTableRow line = new NativeTableRow();
        NativeTableCell number = new NativeTableCell(String.valueOf(row.number()));
        number.setClassName("qd-dim");
        line.add(number);
        row.cells().forEach(cell -> line.add(new NativeTableCell(cell)));
        return line;
    }
}
