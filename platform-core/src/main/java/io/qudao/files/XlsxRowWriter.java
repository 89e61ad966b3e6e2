package io.qudao.files;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a workbook in which the heading is bold and stays in sight. Texts stand inline, so none is kept. */
final class XlsxRowWriter implements RowWriter {

    private static final String APPLICATION = "Qudao";
    private static final String VERSION = "1.0";
    private static final int FLUSH_EVERY = 500;
    private static final int MAX_CHARACTERS = 32_767;

    private final OutputStream out;
    private final Workbook workbook;
    private final String name;
    private Worksheet sheet;
    private int sheets = 1;
    private int row;

    XlsxRowWriter(OutputStream out, String name) {
        this.out = out;
        this.name = name;
        this.workbook = new Workbook(out, APPLICATION, VERSION);
        this.sheet = workbook.newWorksheet(name);
        this.sheet.freezePane(0, 1);
    }

    @Override
    public void write(List<? extends @Nullable Object> values) throws IOException {
        if (row == Worksheet.MAX_ROWS) {
            nextSheet();
        }
        for (int column = 0; column < values.size(); column++) {
            set(column, values.get(column));
        }
        if (row == 0 && sheets == 1 && !values.isEmpty()) {
            sheet.range(0, 0, 0, values.size() - 1).style().bold().set();
        }
        if (++row % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    private void nextSheet() throws IOException {
        sheet.finish();
        sheet = workbook.newWorksheet(name + " " + ++sheets);
        row = 0;
    }

    private void set(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case String text -> text(column, text);
            case Number number -> sheet.value(row, column, number);
            case Boolean truth -> sheet.value(row, column, truth);
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case LocalDateTime at -> {
                sheet.value(row, column, at);
                sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
            }
            default -> text(column, value.toString());
        }
    }

    /** @throws IllegalArgumentException if the text is longer than an Excel cell can hold */
    private void text(int column, String text) {
        if (text.length() > MAX_CHARACTERS) {
            throw new IllegalArgumentException("A cell of a workbook holds 32,767 characters, not " + text.length());
        }
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, text);
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            workbook.finish();
        }
    }
}
