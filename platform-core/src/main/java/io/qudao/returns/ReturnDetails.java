package io.qudao.returns;

import io.qudao.kernel.Money;
import io.qudao.ordering.LineKind;
import java.math.BigDecimal;
import java.util.List;

/** A return with its lines. */
public record ReturnDetails(ReturnRow header, List<Line> lines) {

    /**
     * @param moreThanBought whether the distributor has by now returned more of the product than it bought, as far as the
     *     books here go
     */
    public record Line(
            int number,
            LineKind kind,
            String sku,
            String name,
            String unit,
            BigDecimal quantity,
            Money price,
            Money net,
            boolean moreThanBought) {}
}
