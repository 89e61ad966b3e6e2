package io.qudao.admin.distributor;

import io.qudao.distributor.DistributorStatus;
import io.qudao.ui.Tone;
import io.qudao.ui.component.StatusBadge;

/** How the states of distributors look. */
final class DistributorTones {

    private DistributorTones() {}

    static Tone of(DistributorStatus status) {
        return switch (status) {
            case ACTIVE -> Tone.OK;
            case APPROVED -> Tone.BRAND;
            case PROSPECT, APPLIED, UNDER_REVIEW, MORE_INFO -> Tone.WARN;
            case BLOCKED, REJECTED -> Tone.BAD;
            case CLOSED -> Tone.NEUTRAL;
        };
    }

    static String key(DistributorStatus status) {
        return "admin.distributor.status." + status;
    }

    static StatusBadge badge(DistributorStatus status) {
        return new StatusBadge(of(status), key(status));
    }
}
