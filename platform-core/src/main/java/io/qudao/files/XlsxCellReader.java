package io.qudao.files;

import java.math.BigDecimal;
import java.math.MathContext;

/** Reads one cell: what Excel shows, told apart by kind. A formula counts by the result that Excel saved with it. */
final class XlsxCellReader {

    /** Excel shows 15 digits and stores 17: 2.5499999999999998 is 2.55. */
    private static final MathContext SHOWN = new MathContext(15);

    private final Xml xml;
    private final XlsxStrings strings;
    private final XlsxStyles styles;
    private final boolean from1904;
    private final int maxCharacters;

    private String value = "";
    private CellKind kind = CellKind.TEXT;

    XlsxCellReader(Xml xml, XlsxStrings strings, XlsxStyles styles, boolean from1904, int maxCharacters) {
        this.xml = xml;
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
        this.maxCharacters = maxCharacters;
    }

    String value() {
        return value;
    }

    CellKind kind() {
        return kind;
    }

    /** The cursor stands on the start of a cell and is left on its end. */
    void read() {
        String type = String.valueOf(xml.attribute("t"));
        boolean date = styles.showsDate(xml.attribute("s"));
        boolean formula = false;
        boolean saved = false;
        String raw = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("f")) {
                formula = true;
            } else if (xml.starts("v")) {
                StringBuilder text = new StringBuilder();
                xml.appendText(text, maxCharacters);
                raw = text.toString();
                saved = true;
            } else if (xml.starts("is")) {
                raw = XlsxStrings.text(xml, "is", maxCharacters);
                saved = true;
            }
        }
        boolean missing = formula && (!saved || raw.isEmpty() && !type.equals("str"));
        set(missing ? CellKind.UNCALCULATED : CellKind.TEXT, "");
        if (!missing && !raw.isEmpty()) {
            interpret(type, raw, date);
        }
    }

    private void interpret(String type, String raw, boolean date) {
        switch (type) {
            case "s" -> set(CellKind.TEXT, strings.get(raw));
            case "str", "inlineStr" -> set(CellKind.TEXT, raw);
            case "b" -> set(CellKind.BOOLEAN, raw.equals("1") || raw.equals("true") ? "TRUE" : "FALSE");
            case "e" -> set(CellKind.ERROR, raw);
            case "d" -> set(CellKind.DATE, raw);
            default -> number(raw, date);
        }
    }

    private void number(String raw, boolean date) {
        BigDecimal number;
        try {
            number = new BigDecimal(raw.strip());
        } catch (NumberFormatException e) {
            set(CellKind.TEXT, raw);
            return;
        }
        if (Math.abs((long) number.precision() - number.scale()) > 30) {
            set(CellKind.TEXT, raw);
        } else if (date && ExcelSerial.isDate(number)) {
            set(CellKind.DATE, ExcelSerial.text(number, from1904));
        } else {
            set(CellKind.NUMBER, plain(number));
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0
                ? "0"
                : number.round(SHOWN).stripTrailingZeros().toPlainString();
    }

    private void set(CellKind newKind, String newValue) {
        kind = newKind;
        value = newValue;
    }
}
