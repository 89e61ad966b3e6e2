package io.qudao.bulk;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of an order as a row of a spreadsheet tells it. */
record OrderRow(
        String order,
        String distributor,
        String sku,
        BigDecimal quantity,
        @Nullable String unit,
        @Nullable LocalDate requestedDate,
        @Nullable String note) {}
