package io.qudao.bulk;

import io.qudao.imports.GroupedImportRun;
import io.qudao.imports.ImportedRow;
import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import io.qudao.kernel.SaveResult;
import io.qudao.kernel.SaveResult.Outcome;
import io.qudao.ordering.OrderDetails;
import io.qudao.ordering.OrderProblem;
import io.qudao.ordering.OrderQueries;
import io.qudao.ordering.OrderSource;
import io.qudao.ordering.PlaceOrder;
import io.qudao.ordering.PlaceOrderCommand;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** One pass over a file of orders, one order at a time, so that one that is refused takes no other with it. */
final class OrderImportRun implements GroupedImportRun<OrderRow> {

    private static final int MOST_LINES = 1_000;

    private final PlaceOrder placeOrder;
    private final OrderQueries orders;

    OrderImportRun(PlaceOrder placeOrder, OrderQueries orders) {
        this.placeOrder = placeOrder;
        this.orders = orders;
    }

    @Override
    public OrderRow read(ImportedRow row) {
        return new OrderRow(
                row.requiredCode("order"),
                row.requiredCode("distributor"),
                row.requiredCode("sku"),
                row.requiredDecimal("quantity"),
                row.text("unit"),
                row.date("requestedDate"),
                row.text("note"));
    }

    @Override
    public Class<OrderRow> rowType() {
        return OrderRow.class;
    }

    @Override
    public String group(OrderRow row) {
        return row.order();
    }

    @Override
    public int groupsAtOnce() {
        return 1;
    }

    @Override
    public int mostRowsInGroup() {
        return MOST_LINES;
    }

    @Override
    public List<SaveResult> save(List<OrderRow> rows) {
        OrderRow first = rows.getFirst();
        if (disagree(rows, OrderRow::distributor) || disagree(rows, OrderRow::requestedDate)) {
            return all(
                    rows,
                    SaveResult.refused(first.order(), List.of(Problem.of(BulkProblem.ORDER_DISAGREES, first.order()))));
        }
        Optional<OrderDetails> before = orders.byExternalId(first.order());
        if (before.isPresent()) {
            return all(rows, repeated(rows, before.get()));
        }
        try {
            placeOrder.place(command(rows));
            return all(rows, SaveResult.of(first.order(), Outcome.CREATED));
        } catch (RefusedException e) {
            return refused(rows, e.problems());
        }
    }

    private static PlaceOrderCommand command(List<OrderRow> rows) {
        OrderRow first = rows.getFirst();
        String note = rows.stream()
                .map(OrderRow::note)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        List<PlaceOrderCommand.Line> lines = rows.stream()
                .map(row -> new PlaceOrderCommand.Line(null, row.sku(), row.quantity(), row.unit()))
                .toList();
        return new PlaceOrderCommand(
                first.distributor(), OrderSource.IMPORT, null, first.order(), lines, first.requestedDate(), null, note);
    }

    private static <T> boolean disagree(List<OrderRow> rows, Function<OrderRow, T> value) {
        return rows.stream().map(value).distinct().count() > 1;
    }

    /** The same order again changes nothing; another one of the same number is refused. */
    private static SaveResult repeated(List<OrderRow> rows, OrderDetails order) {
        OrderRow first = rows.getFirst();
        boolean same = order.header().distributorCode().equals(first.distributor())
                && lines(rows)
                        .equals(order.lines().stream()
                                .map(line -> line(line.sku(), line.quantity()))
                                .sorted()
                                .toList());
        return same
                ? SaveResult.of(first.order(), Outcome.UNCHANGED)
                : SaveResult.refused(first.order(), List.of(Problem.of(OrderProblem.EXTERNAL_ID_TAKEN, first.order())));
    }

    private static List<String> lines(List<OrderRow> rows) {
        return rows.stream()
                .map(row -> line(row.sku(), row.quantity()))
                .sorted()
                .toList();
    }

    private static String line(String sku, BigDecimal quantity) {
        return sku + " " + quantity.stripTrailingZeros().toPlainString();
    }

    /** Lines are numbered from 1 in the order of the rows; what concerns no line concerns the first. */
    private static List<SaveResult> refused(List<OrderRow> rows, List<Problem> problems) {
        List<SaveResult> results = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String line = Integer.toString(i + 1);
            boolean isFirst = i == 0;
            List<Problem> own = problems.stream()
                    .filter(p -> line.equals(p.line()) || isFirst && p.line() == null)
                    .toList();
            results.add(SaveResult.refused(
                    rows.get(i).order(),
                    own.isEmpty()
                            ? List.of(Problem.of(
                                    BulkProblem.ORDER_REFUSED, rows.get(i).order()))
                            : own));
        }
        return results;
    }

    private static List<SaveResult> all(List<OrderRow> rows, SaveResult result) {
        return rows.stream().map(row -> result).toList();
    }
}
