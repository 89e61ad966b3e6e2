package io.qudao.files;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which of a workbook's cell styles show a number as a date (ECMA-376 part 1, 18.8.30 numFmt). */
final class XlsxStyles {

    /** Quoted and escaped literals, colours and locales in brackets: not letters of the format. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

    private static final Pattern DATE_LETTER = Pattern.compile("[ymdhs]");

    private final BitSet dates = new BitSet();

    /** @param part null for a workbook without styles: then no number is a date */
    static XlsxStyles read(XlsxPackage file, @Nullable String part) throws IOException {
        XlsxStyles styles = new XlsxStyles();
        try (Xml xml = part == null ? null : file.part(part)) {
            if (xml != null) {
                styles.read(xml);
            }
        }
        return styles;
    }

    private void read(Xml xml) {
        Map<String, Boolean> formats = new HashMap<>();
        boolean cellFormats = false;
        int style = 0;
        while (xml.next()) {
            if (xml.starts("numFmt")) {
                formats.put(xml.required("numFmtId"), isDate(xml.required("formatCode")));
            } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                cellFormats = xml.starts("cellXfs");
            } else if (cellFormats && xml.starts("xf")) {
                String id = String.valueOf(xml.attribute("numFmtId"));
                dates.set(style++, formats.getOrDefault(id, builtInDate(id)));
            }
        }
    }

    /** 14–22 and 45–47 everywhere; 27–36 and 50–58 in Chinese, Japanese and Korean Excel. */
    private static boolean builtInDate(String id) {
        if (!id.matches("\\d{1,4}")) {
            return false;
        }
        int number = Integer.parseInt(id);
        return number >= 14 && number <= 22
                || number >= 27 && number <= 36
                || number >= 45 && number <= 47
                || number >= 50 && number <= 58;
    }

    static boolean isDate(String formatCode) {
        String positive = formatCode.split(";", 2)[0];
        String letters = LITERAL.matcher(positive).replaceAll("").toLowerCase(Locale.ROOT);
        return !letters.contains("general") && DATE_LETTER.matcher(letters).find();
    }

    boolean showsDate(@Nullable String style) {
        return style != null && style.matches("\\d{1,6}") && dates.get(Integer.parseInt(style));
    }
}
