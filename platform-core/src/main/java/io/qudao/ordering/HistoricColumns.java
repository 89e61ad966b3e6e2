package io.qudao.ordering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Hands many old documents to one statement, column by column, for it to put together again with {@code unnest}. */
public final class HistoricColumns {

    /** A line and the document it belongs to. */
    private record Placed(String document, int number, HistoricOrder.Line line) {}

    private HistoricColumns() {}

    /** {@code :externalIds}, {@code :distributors}, {@code :nets} and {@code :placed}, one entry a document. */
    public static StatementSpec documents(StatementSpec statement, List<HistoricOrder> documents) {
        return statement
                .param("externalIds", texts(documents, HistoricOrder::externalId))
                .param(
                        "distributors",
                        documents.stream().map(HistoricOrder::distributorId).toArray(Long[]::new))
                .param("nets", texts(documents, document -> plain(document.net())))
                .param("placed", texts(documents, document -> document.placedAt()
                        .toString()));
    }

    /**
     * {@code :documents}, {@code :numbers}, {@code :products}, {@code :skus}, {@code :names}, {@code :units}, {@code
     * :quantities}, {@code :prices} and {@code :nets}, one entry a line.
     */
    public static StatementSpec lines(StatementSpec statement, List<HistoricOrder> documents) {
        List<Placed> lines = placed(documents);
        return statement
                .param("documents", texts(lines, Placed::document))
                .param("numbers", lines.stream().map(Placed::number).toArray(Integer[]::new))
                .param("products", lines.stream().map(l -> l.line.productId()).toArray(Long[]::new))
                .param("skus", texts(lines, l -> l.line.sku()))
                .param("names", texts(lines, l -> l.line.name()))
                .param("units", texts(lines, l -> l.line.unit()))
                .param("quantities", texts(lines, l -> plain(l.line.quantity())))
                .param("prices", texts(lines, l -> plain(l.line.price())))
                .param("nets", texts(lines, l -> plain(l.line.net())));
    }

    private static List<Placed> placed(List<HistoricOrder> documents) {
        List<Placed> lines = new ArrayList<>();
        for (HistoricOrder document : documents) {
            for (int i = 0; i < document.lines().size(); i++) {
                lines.add(new Placed(
                        document.externalId(), i + 1, document.lines().get(i)));
            }
        }
        return lines;
    }

    public static String[] externalIds(List<HistoricOrder> documents) {
        return texts(documents, HistoricOrder::externalId);
    }

    private static <T> String[] texts(List<T> from, Function<T, String> value) {
        return from.stream().map(value).toArray(String[]::new);
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
