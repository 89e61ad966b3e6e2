package io.qudao.history;

import io.qudao.kernel.Sha256;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one document sold to one customer, or took back from it.
 *
 * @param externalId the document's number; for the second and further customers of one document their code is behind it
 * @param party code of the distributor
 * @param at the earliest moment on it
 */
record Document(String externalId, String party, Instant at, List<HistoryRow> rows) {

    /** Rows brought together by document and customer; rows that name a customer come before those that name none. */
    static List<Document> of(List<HistoryRow> rows, @Nullable String bookedOn, ZoneId zone) {
        Map<String, TreeMap<String, List<HistoryRow>>> byDocument = new LinkedHashMap<>();
        for (HistoryRow row : rows) {
            String named = row.customer() == null ? "1" : "0" + row.customer();
            byDocument
                    .computeIfAbsent(row.document(), d -> new TreeMap<>())
                    .computeIfAbsent(named, c -> new ArrayList<>())
                    .add(row);
        }
        List<Document> documents = new ArrayList<>();
        byDocument.forEach((number, parties) -> {
            boolean first = true;
            for (List<HistoryRow> part : parties.values()) {
                String customer = part.getFirst().customer();
                String party = customer == null ? Objects.requireNonNull(bookedOn) : customer;
                documents.add(of(first ? number : number + "-" + party, party, part, zone));
                first = false;
            }
        });
        return documents;
    }

    private static Document of(String externalId, String party, List<HistoryRow> rows, ZoneId zone) {
        LocalDateTime at =
                rows.stream().map(HistoryRow::at).min(Comparator.naturalOrder()).orElseThrow();
        return new Document(externalId, party, at.atZone(zone).toInstant(), List.copyOf(rows));
    }

    boolean isCancellation() {
        return HistoryRow.isCancellation(externalId);
    }

    /** The same for the same lines in whatever order, different if anything that is booked differs. */
    byte[] fingerprint() {
        StringBuilder text = new StringBuilder(party).append('\n').append(at).append('\n');
        rows.stream()
                .map(row -> String.join(
                        "\t",
                        row.code(),
                        row.description() == null ? "" : row.description(),
                        row.quantity().stripTrailingZeros().toPlainString(),
                        row.price().stripTrailingZeros().toPlainString()))
                .sorted()
                .forEach(line -> text.append(line).append('\n'));
        return Sha256.of(text.toString());
    }
}
