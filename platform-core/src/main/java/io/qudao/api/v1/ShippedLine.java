package io.qudao.api.v1;

import io.qudao.api.Decimal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** How much of an order's line a shipment holds, in the ordered unit. */
record ShippedLine(String lineId, Decimal quantity) {

    static List<ShippedLine> of(Map<String, BigDecimal> quantities) {
        return quantities.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> new ShippedLine(e.getKey(), new Decimal(e.getValue())))
                .toList();
    }
}
