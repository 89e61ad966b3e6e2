package io.qudao.files;

import io.qudao.files.XlsxPackage.Relation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The table of contents of an XLSX file (SpreadsheetML, ECMA-376 part 1, 18.2).
 *
 * @param sheets visible ones first, each in the workbook's order
 * @param from1904 dates count from 1904 rather than 1900
 */
record XlsxWorkbook(
        List<Sheet> sheets,
        boolean from1904,
        @Nullable String stylesPart,
        @Nullable String stringsPart) {

    record Sheet(String name, String part, boolean hidden) {}

    static XlsxWorkbook read(XlsxPackage file) throws IOException {
        String part = first(file.relations(""), "officedocument");
        String workbook = part == null ? "xl/workbook.xml" : part;
        Map<String, Relation> relations = file.relations(workbook);
        List<Sheet> visible = new ArrayList<>();
        List<Sheet> hidden = new ArrayList<>();
        boolean from1904 = false;
        try (Xml xml = file.requiredPart(workbook)) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    from1904 = List.of("1", "true").contains(String.valueOf(xml.attribute("date1904")));
                } else if (xml.starts("sheet")) {
                    Relation target = relations.get(xml.required("id"));
                    if (target != null && target.type().equals("worksheet")) {
                        boolean shown = xml.attribute("state") == null || "visible".equals(xml.attribute("state"));
                        (shown ? visible : hidden).add(new Sheet(xml.required("name"), target.part(), !shown));
                    }
                }
            }
        }
        visible.addAll(hidden);
        return new XlsxWorkbook(visible, from1904, first(relations, "styles"), first(relations, "sharedstrings"));
    }

    private static @Nullable String first(Map<String, Relation> relations, String type) {
        for (Relation relation : relations.values()) {
            if (relation.type().equals(type)) {
                return relation.part();
            }
        }
        return null;
    }
}
