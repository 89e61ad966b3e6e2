package io.qudao.history;

import io.qudao.kernel.SaveResult.Outcome;
import io.qudao.ordering.BookOrderHistory;
import io.qudao.ordering.HistoricOrder;
import io.qudao.returns.BookReturnHistory;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Books documents that are not in the books yet, and tells those that are from those that contradict them. */
@Component
class DocumentBooking {

    private static final String USUAL_UNIT = "pcs";

    private final JdbcClient jdbc;
    private final Parties parties;
    private final Goods goods;
    private final BookOrderHistory bookOrders;
    private final BookReturnHistory bookReturns;

    DocumentBooking(
            JdbcClient jdbc, Parties parties, Goods goods, BookOrderHistory bookOrders, BookReturnHistory bookReturns) {
        this.jdbc = jdbc;
        this.parties = parties;
        this.goods = goods;
        this.bookOrders = bookOrders;
        this.bookReturns = bookReturns;
    }

    /** Outcomes by external id: created, unchanged, or refused where the books say something else. */
    Map<String, Outcome> book(List<Document> documents) {
        Map<String, Outcome> outcomes = outcomes(documents);
        List<Document> fresh = documents.stream()
                .filter(d -> outcomes.get(d.externalId()) == Outcome.CREATED)
                .toList();
        if (!fresh.isEmpty()) {
            Map<String, Long> distributors = parties.findOrCreate(fresh);
            Map<String, Goods.Known> products = goods.findOrCreate(fresh);
            bookOrders.book(historic(fresh, false, distributors, products));
            bookReturns.book(historic(fresh, true, distributors, products));
            remember(fresh);
        }
        return outcomes;
    }

    private Map<String, Outcome> outcomes(List<Document> documents) {
        String[] ids = documents.stream().map(Document::externalId).toArray(String[]::new);
        Map<String, byte[]> known = new HashMap<>();
        jdbc.sql("select document, fingerprint from history_document where document = any(?)")
                .param(ids)
                .query(row -> {
                    known.put(row.getString(1), row.getBytes(2));
                });
        Set<String> taken = new HashSet<>(jdbc.sql("select external_id from sales_order where external_id = any(:ids)"
                        + " union all select external_id from sales_return where external_id = any(:ids)")
                .param("ids", ids)
                .query(String.class)
                .list());
        Map<String, Outcome> outcomes = new HashMap<>();
        documents.forEach(d -> outcomes.put(
                d.externalId(),
                outcome(d, known.getOrDefault(d.externalId(), new byte[0]), taken.contains(d.externalId()))));
        return outcomes;
    }

    private static Outcome outcome(Document document, byte[] known, boolean taken) {
        if (known.length == 0) {
            return taken ? Outcome.REFUSED : Outcome.CREATED;
        }
        return Arrays.equals(known, document.fingerprint()) ? Outcome.UNCHANGED : Outcome.REFUSED;
    }

    private static List<HistoricOrder> historic(
            List<Document> documents,
            boolean cancellations,
            Map<String, Long> distributors,
            Map<String, Goods.Known> products) {
        return documents.stream()
                .filter(d -> d.isCancellation() == cancellations)
                .map(d -> new HistoricOrder(
                        d.externalId(),
                        Objects.requireNonNull(distributors.get(d.party())),
                        d.at(),
                        d.rows().stream().map(row -> line(row, products)).toList()))
                .toList();
    }

    private static HistoricOrder.Line line(HistoryRow row, Map<String, Goods.Known> products) {
        Goods.Known product = row.isCharge() ? null : Objects.requireNonNull(products.get(row.code()));
        String described = row.description();
        String otherwise = product == null ? row.code() : product.name();
        return new HistoricOrder.Line(
                product == null ? null : product.id(),
                row.code(),
                described == null ? otherwise : described,
                product == null ? USUAL_UNIT : product.unit(),
                row.quantity(),
                row.price(),
                row.net());
    }

    private void remember(List<Document> documents) {
        jdbc.sql("insert into history_document (document, fingerprint) select d, decode(f, 'hex')"
                        + " from unnest(?::text[], ?::text[]) as t (d, f)")
                .params(
                        documents.stream().map(Document::externalId).toArray(String[]::new),
                        documents.stream().map(d -> hex(d.fingerprint())).toArray(String[]::new))
                .update();
    }

    private static String hex(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(bytes);
    }
}
