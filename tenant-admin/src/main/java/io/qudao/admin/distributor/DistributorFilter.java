package io.qudao.admin.distributor;

import io.qudao.admin.part.PageState;
import io.qudao.distributor.DistributorQueries;
import io.qudao.distributor.DistributorStatus;
import java.util.Arrays;

/** The distributor list's filters, as they stand in the address. */
final class DistributorFilter {

    static final String TEXT = "q";
    static final String TIER = "tier";
    static final String STATUS = "status";

    private DistributorFilter() {}

    static DistributorQueries.Filter of(PageState state) {
        return new DistributorQueries.Filter(
                state.get(TEXT),
                state.has(TIER) ? state.get(TIER) : null,
                Arrays.stream(DistributorStatus.values())
                        .filter(status -> status.name().equals(state.get(STATUS)))
                        .findFirst()
                        .orElse(null),
                null);
    }
}
