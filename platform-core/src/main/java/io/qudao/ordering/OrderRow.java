package io.qudao.ordering;

import io.qudao.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An order as a list shows it.
 *
 * @param backordered whether something of it waits for goods
 */
public record OrderRow(
        long id,
        String number,
        @Nullable String externalId,
        String distributorCode,
        String distributorName,
        OrderStatus status,
        OrderSource source,
        Money total,
        int lines,
        boolean backordered,
        Instant placedAt,
        String placedBy,
        @Nullable LocalDate requestedDate,
        int version) {}
