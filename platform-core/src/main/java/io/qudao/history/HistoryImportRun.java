package io.qudao.history;

import io.qudao.imports.GroupedImportRun;
import io.qudao.imports.ImportedRow;
import io.qudao.kernel.Problem;
import io.qudao.kernel.SaveResult;
import io.qudao.kernel.SaveResult.Outcome;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One pass over the books. */
final class HistoryImportRun implements GroupedImportRun<HistoryRow> {

    private static final int ROWS_AT_ONCE = 2_000;
    private static final int DOCUMENTS_AT_ONCE = 250;
    private static final int LONGEST_DOCUMENT = 20_000;

    private final DocumentBooking booking;
    private final Observations observations;
    private final Settlement settlement;
    private final @Nullable String bookedOn;
    private final LocalDateTime latest;
    private final ZoneId zone;

    HistoryImportRun(
            DocumentBooking booking,
            Observations observations,
            Settlement settlement,
            @Nullable String bookedOn,
            LocalDateTime latest,
            ZoneId zone) {
        this.booking = booking;
        this.observations = observations;
        this.settlement = settlement;
        this.bookedOn = bookedOn;
        this.latest = latest;
        this.zone = zone;
    }

    @Override
    public HistoryRow read(ImportedRow row) {
        BigDecimal quantity = row.requiredDecimal("quantity");
        HistoryRow read = new HistoryRow(
                row.requiredCode("document"),
                row.requiredCode("stockCode"),
                row.text("description"),
                quantity.abs(),
                row.requiredDateTime("date"),
                row.requiredDecimal("price"),
                row.code("customer"),
                row.text("country"));
        if (row.isReadable()) {
            HistoryRules.check(row, read, quantity, latest);
        }
        if (read.customer() == null && bookedOn == null) {
            row.refuse(Problem.of(HistoryProblem.CUSTOMER_MISSING), "customer");
        }
        return read;
    }

    @Override
    public Class<HistoryRow> rowType() {
        return HistoryRow.class;
    }

    @Override
    public String group(HistoryRow row) {
        return row.document();
    }

    @Override
    public int chunkSize() {
        return ROWS_AT_ONCE;
    }

    @Override
    public int groupsAtOnce() {
        return DOCUMENTS_AT_ONCE;
    }

    @Override
    public int mostRowsInGroup() {
        return LONGEST_DOCUMENT;
    }

    @Override
    public List<SaveResult> save(List<HistoryRow> rows) {
        List<Document> documents = Document.of(rows, bookedOn, zone);
        Map<String, Outcome> outcomes = booking.book(documents);
        observations.remember(documents.stream()
                .filter(document -> outcomes.get(document.externalId()) == Outcome.CREATED)
                .toList());
        Map<HistoryRow, SaveResult> byRow = new HashMap<>();
        documents.forEach(document -> {
            SaveResult result = result(document.externalId(), outcomes.get(document.externalId()));
            document.rows().forEach(row -> byRow.put(row, result));
        });
        List<SaveResult> results = new ArrayList<>();
        rows.forEach(row -> results.add(java.util.Objects.requireNonNull(byRow.get(row))));
        return results;
    }

    private static SaveResult result(String document, @Nullable Outcome outcome) {
        return outcome == null || outcome == Outcome.REFUSED
                ? SaveResult.refused(document, List.of(Problem.of(HistoryProblem.DOCUMENT_DIFFERS, document)))
                : SaveResult.of(document, outcome);
    }

    @Override
    public boolean settle() {
        return settlement.settleSome();
    }
}
