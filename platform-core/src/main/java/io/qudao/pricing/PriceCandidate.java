package io.qudao.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A price that could apply.
 *
 * @param rank of its list's level, lower wins
 * @param exclusive whether lower levels are not looked at
 */
record PriceCandidate(
        long id,
        long productId,
        String list,
        PriceListKind kind,
        int rank,
        int priority,
        boolean exclusive,
        String unit,
        BigDecimal minQuantity,
        BigDecimal amount,
        @Nullable LocalDate validFrom) {

    /** Level, then higher priority, then later validity, then lower id. */
    static final Comparator<PriceCandidate> PRECEDENCE = Comparator.comparingInt(PriceCandidate::rank)
            .thenComparing(Comparator.comparingInt(PriceCandidate::priority).reversed())
            .thenComparing(PriceCandidate::since, Comparator.reverseOrder())
            .thenComparingLong(PriceCandidate::id);

    private LocalDate since() {
        return validFrom == null ? LocalDate.MIN : validFrom;
    }
}
