package io.qudao.imports;

import io.qudao.files.DateOrder;
import io.qudao.files.NumberStyle;
import org.jspecify.annotations.Nullable;

/**
 * What the user decided about an import; whatever is null is found out from the file or has its usual value.
 *
 * @param dryRun judge every row and write nothing
 * @param allOrNothing write only if no row is refused
 * @param encoding IANA name, of a text file
 * @param sheet of a workbook
 * @param priceList code of the list that prices go to which name none
 * @param warehouse code of the warehouse that counts belong to which name none
 * @param distributor code of the distributor on whom history is booked that names no customer
 */
public record ImportOptions(
        boolean dryRun,
        boolean allOrNothing,
        @Nullable String encoding,
        @Nullable String sheet,
        NumberStyle numbers,
        DateOrder dates,
        @Nullable String priceList,
        @Nullable String warehouse,
        @Nullable String distributor) {

    /** Good rows are written, everything is found out from the file. */
    public static final ImportOptions DEFAULT =
            new ImportOptions(false, false, null, null, NumberStyle.POINT, DateOrder.UNSTATED, null, null, null);

    public ImportOptions asDryRun() {
        return new ImportOptions(
                true, allOrNothing, encoding, sheet, numbers, dates, priceList, warehouse, distributor);
    }

    public ImportOptions asAllOrNothing() {
        return new ImportOptions(dryRun, true, encoding, sheet, numbers, dates, priceList, warehouse, distributor);
    }

    public ImportOptions withEncoding(@Nullable String value) {
        return new ImportOptions(dryRun, allOrNothing, value, sheet, numbers, dates, priceList, warehouse, distributor);
    }

    public ImportOptions withSheet(@Nullable String value) {
        return new ImportOptions(
                dryRun, allOrNothing, encoding, value, numbers, dates, priceList, warehouse, distributor);
    }

    public ImportOptions withNumbers(NumberStyle value) {
        return new ImportOptions(
                dryRun, allOrNothing, encoding, sheet, value, dates, priceList, warehouse, distributor);
    }

    public ImportOptions withDates(DateOrder value) {
        return new ImportOptions(
                dryRun, allOrNothing, encoding, sheet, numbers, value, priceList, warehouse, distributor);
    }

    public ImportOptions withPriceList(@Nullable String value) {
        return new ImportOptions(dryRun, allOrNothing, encoding, sheet, numbers, dates, value, warehouse, distributor);
    }

    public ImportOptions withWarehouse(@Nullable String value) {
        return new ImportOptions(dryRun, allOrNothing, encoding, sheet, numbers, dates, priceList, value, distributor);
    }

    public ImportOptions bookedOn(@Nullable String distributorCode) {
        return new ImportOptions(
                dryRun, allOrNothing, encoding, sheet, numbers, dates, priceList, warehouse, distributorCode);
    }
}
