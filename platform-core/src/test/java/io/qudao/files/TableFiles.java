package io.qudao.files;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes the files the tests read, and reads them whole. */
public final class TableFiles {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private TableFiles() {}

    static Path bytes(Path folder, byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "table", ".bin"), content);
    }

    static Path text(Path folder, String content, Charset charset) throws IOException {
        return bytes(folder, content.getBytes(charset));
    }

    static Path utf8(Path folder, String content) throws IOException {
        return text(folder, content, StandardCharsets.UTF_8);
    }

    static List<List<String>> rows(Path file, ReadOptions options) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (Spreadsheet sheet = Spreadsheet.open(file, options)) {
            sheet.forEach(row -> rows.add(row.values()));
        }
        return rows;
    }

    static List<List<String>> rows(Path file) throws IOException {
        return rows(file, ReadOptions.DEFAULT);
    }

    /** The reason for which reading the file is refused. */
    static Problem refusal(Path file, ReadOptions options) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> rows(file, options));
        return refused.problems().getFirst();
    }

    static Problem refusal(Path file) {
        return refusal(file, ReadOptions.DEFAULT);
    }

    /** A workbook by hand: sheets by name, each the inside of its sheetData. */
    static Path workbook(Path folder, Map<String, String> sheets, String sharedStrings, String styles)
            throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "_rels/.rels",
                relations("<Relationship Id='r1' Type='" + TYPES + "/officeDocument' Target='xl/workbook.xml'/>"));
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        int i = 0;
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            String id = "s" + ++i;
            list.append("<sheet name='%s' sheetId='%d' r:id='%s'/>".formatted(sheet.getKey(), i, id));
            relations.append(
                    "<Relationship Id='%s' Type='%s/worksheet' Target='worksheets/%s.xml'/>".formatted(id, TYPES, id));
            parts.put(
                    "xl/worksheets/" + id + ".xml",
                    "<worksheet xmlns='" + MAIN + "'><sheetData>" + sheet.getValue() + "</sheetData></worksheet>");
        }
        relations.append(
                "<Relationship Id='t' Type='%s/sharedStrings' Target='/xl/sharedStrings.xml'/>".formatted(TYPES));
        relations.append("<Relationship Id='y' Type='%s/styles' Target='styles.xml'/>".formatted(TYPES));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='%s' xmlns:r='%s'><sheets>%s</sheets></workbook>".formatted(MAIN, TYPES, list));
        parts.put("xl/_rels/workbook.xml.rels", relations(relations.toString()));
        parts.put("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + sharedStrings + "</sst>");
        parts.put("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'>" + styles + "</styleSheet>");
        return zip(folder, parts);
    }

    /** A workbook with one sheet, its rows as they stand in the file. */
    public static Path sheet(Path folder, String rows) throws IOException {
        return workbook(folder, Map.of("Sheet1", rows), "", "");
    }

    static Path zip(Path folder, Map<String, String> parts) throws IOException {
        Path file = Files.createTempFile(folder, "table", ".xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String relations(String inside) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + inside
                + "</Relationships>";
    }
}
