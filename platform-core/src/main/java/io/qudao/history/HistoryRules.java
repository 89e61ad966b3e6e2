package io.qudao.history;

import io.qudao.imports.ImportedRow;
import io.qudao.kernel.Money;
import io.qudao.kernel.Problem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;

/** What a row of the books must keep to make sense. Each broken rule is told. */
final class HistoryRules {

    static final int LONGEST_CODE = 64;
    private static final int DECIMALS = 4;

    /** Keeps the sum of the largest document within what the database holds. */
    private static final BigDecimal LARGEST = new BigDecimal("10000000000");

    private HistoryRules() {}

    static BigDecimal net(BigDecimal price, BigDecimal quantity) {
        return price.multiply(quantity).setScale(Money.SCALE, RoundingMode.HALF_UP);
    }

    static void check(ImportedRow row, HistoryRow read, BigDecimal writtenQuantity, LocalDateTime latest) {
        price(row, read.price());
        quantity(row, read.document(), writtenQuantity);
        if (read.price().abs().multiply(writtenQuantity.abs()).compareTo(LARGEST) > 0) {
            row.refuse(Problem.of(HistoryProblem.TOO_LARGE, net(read.price(), read.quantity()), LARGEST), "quantity");
        }
        length(row, read.document(), "document");
        length(row, read.code(), "stockCode");
        length(row, read.customer() == null ? "" : read.customer(), "customer");
        if (read.at().isAfter(latest)) {
            row.refuse(
                    Problem.of(
                            HistoryProblem.DATE_IN_FUTURE,
                            read.at().toLocalDate().toString()),
                    "date");
        }
    }

    private static void price(ImportedRow row, BigDecimal price) {
        if (price.signum() == 0) {
            row.refuse(Problem.of(HistoryProblem.PRICE_ZERO), "price");
        } else if (price.signum() < 0) {
            row.refuse(Problem.of(HistoryProblem.PRICE_NEGATIVE, price), "price");
        }
        decimals(row, price, "price");
    }

    private static void quantity(ImportedRow row, String document, BigDecimal quantity) {
        boolean cancellation = HistoryRow.isCancellation(document);
        if (quantity.signum() == 0) {
            row.refuse(Problem.of(HistoryProblem.QUANTITY_ZERO), "quantity");
        } else if (quantity.signum() < 0 && !cancellation) {
            row.refuse(Problem.of(HistoryProblem.NEGATIVE_OUTSIDE_CANCELLATION, quantity, document), "quantity");
        } else if (quantity.signum() > 0 && cancellation) {
            row.refuse(Problem.of(HistoryProblem.POSITIVE_IN_CANCELLATION, quantity, document), "quantity");
        }
        decimals(row, quantity, "quantity");
    }

    private static void decimals(ImportedRow row, BigDecimal number, String field) {
        if (number.stripTrailingZeros().scale() > DECIMALS) {
            row.refuse(Problem.of(HistoryProblem.TOO_MANY_DECIMALS, number, DECIMALS), field);
        }
    }

    private static void length(ImportedRow row, String text, String field) {
        if (text.length() > LONGEST_CODE) {
            row.refuse(Problem.of(HistoryProblem.TOO_LONG, text, LONGEST_CODE), field);
        }
    }
}
