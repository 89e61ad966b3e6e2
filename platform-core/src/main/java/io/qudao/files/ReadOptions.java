package io.qudao.files;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * What the user decided about a file; whatever is null is found out from the file.
 *
 * @param encoding of a text file
 * @param separator of a text file
 * @param sheet name of the sheet in a workbook; null takes the first visible one that is not empty
 * @param headless true if the first row is data already; columns are then named A, B, C …
 */
public record ReadOptions(
        FileLimits limits,
        @Nullable Charset encoding,
        @Nullable Character separator,
        @Nullable String sheet,
        boolean headless,
        NumberStyle numbers,
        DateOrder dates) {

    /** Everything found out, {@link FileLimits#DEFAULT}, 1,234.50, no ambiguous dates. */
    public static final ReadOptions DEFAULT =
            new ReadOptions(FileLimits.DEFAULT, null, null, null, false, NumberStyle.POINT, DateOrder.UNSTATED);

    public ReadOptions withLimits(FileLimits value) {
        return new ReadOptions(value, encoding, separator, sheet, headless, numbers, dates);
    }

    public ReadOptions withEncoding(@Nullable Charset value) {
        return new ReadOptions(limits, value, separator, sheet, headless, numbers, dates);
    }

    public ReadOptions withSeparator(@Nullable Character value) {
        return new ReadOptions(limits, encoding, value, sheet, headless, numbers, dates);
    }

    public ReadOptions withSheet(@Nullable String value) {
        return new ReadOptions(limits, encoding, separator, value, headless, numbers, dates);
    }

    public ReadOptions withoutHeader() {
        return new ReadOptions(limits, encoding, separator, sheet, true, numbers, dates);
    }

    public ReadOptions withNumbers(NumberStyle value) {
        return new ReadOptions(limits, encoding, separator, sheet, headless, value, dates);
    }

    public ReadOptions withDates(DateOrder value) {
        return new ReadOptions(limits, encoding, separator, sheet, headless, numbers, value);
    }
}
