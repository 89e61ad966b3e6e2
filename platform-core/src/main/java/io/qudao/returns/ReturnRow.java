package io.qudao.returns;

import io.qudao.kernel.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A return as a list shows it.
 *
 * @param total what it is worth, positive
 */
public record ReturnRow(
        long id,
        String number,
        @Nullable String externalId,
        String distributorCode,
        String distributorName,
        ReturnStatus status,
        Money total,
        int lines,
        Instant placedAt) {}
