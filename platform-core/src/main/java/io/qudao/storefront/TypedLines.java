package io.qudao.storefront;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads order lines as people paste them from Excel, chat or a notebook: a product's number and a quantity on each line,
 * whatever stands between and behind them. {@code DL-1001 6}, {@code DL-1001,6}, {@code DL1001 x 12}, {@code SF-1045，24箱}.
 */
public final class TypedLines {

    /**
     * @param row number of the pasted line, from 1
     * @param quantity null if none was found; the reader decides what that means
     * @param unit what stands right behind the quantity, null if nothing
     */
    public record TypedLine(
            int row,
            String sku,
            @Nullable BigDecimal quantity,
            @Nullable String unit) {

        /** A greeting or thanks between the lines of a chat: neither a quantity nor a single figure. */
        public boolean isTalk() {
            return quantity == null && sku.chars().noneMatch(Character::isDigit);
        }
    }

    private static final Pattern LINE = Pattern.compile(
            "^(?<sku>[\\p{L}\\p{N}][\\p{L}\\p{N}._/#-]*)"
                    + "(?:[\\s,;:|=×*]+(?:[xX][\\s]*)?|\\s*[xX]\\s+)(?<quantity>-?[0-9]+(?:\\.[0-9]+)?)\\s*(?<unit>[\\p{L}]*).*$");

    private static final Pattern FIRST_WORD = Pattern.compile("^(?<sku>[^\\s,;|]+).*$");

    private TypedLines() {}

    /** Blank lines are passed over. */
    public static List<TypedLine> read(String pasted) {
        List<TypedLine> lines = new ArrayList<>();
        String[] rows = Normalizer.normalize(pasted, Normalizer.Form.NFKC)
                .replace('、', ',')
                .split("\\R");
        for (int i = 0; i < rows.length; i++) {
            String row = rows[i].strip();
            if (!row.isEmpty()) {
                lines.add(read(i + 1, row));
            }
        }
        return lines;
    }

    private static TypedLine read(int number, String row) {
        Matcher whole = LINE.matcher(row);
        if (whole.matches()) {
            String unit = whole.group("unit");
            return new TypedLine(
                    number, whole.group("sku"), new BigDecimal(whole.group("quantity")), unit.isEmpty() ? null : unit);
        }
        Matcher word = FIRST_WORD.matcher(row);
        return new TypedLine(number, word.matches() ? word.group("sku") : row, null, null);
    }
}
