package io.qudao.operator;

import io.qudao.operations.TenantAction;
import io.qudao.tenancy.TenantState;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import io.qudao.ui.component.StatusBadge;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the console words a tenant. */
final class TenantTexts {

    private static final List<String> UNITS = List.of("B", "KB", "MB", "GB", "TB");
    private static final BigDecimal STEP = BigDecimal.valueOf(1024);

    private TenantTexts() {}

    static String stateKey(TenantState state) {
        return "operator.state." + state.name();
    }

    static String state(TenantState state) {
        return Localized.text(stateKey(state));
    }

    static StatusBadge badge(TenantState state) {
        return new StatusBadge(tone(state), stateKey(state));
    }

    static Tone tone(TenantState state) {
        return switch (state) {
            case PROVISIONING -> Tone.INFO;
            case TRIAL -> Tone.BRAND;
            case ACTIVE -> Tone.OK;
            case PAST_DUE -> Tone.WARN;
            case SUSPENDED -> Tone.BAD;
            case CLOSED -> Tone.NEUTRAL;
        };
    }

    static String plan(String plan) {
        return Localized.text(planKey(plan));
    }

    static String planKey(String plan) {
        return "operator.plan." + plan;
    }

    static String action(TenantAction action) {
        return Localized.text("operator.action." + action.name());
    }

    static String activity(@Nullable Instant last) {
        return last == null ? Localized.text("operator.never") : Formats.here().dateTime(last);
    }

    /** In the largest unit that leaves at least one, with at most one decimal. */
    static String size(long bytes) {
        BigDecimal size = BigDecimal.valueOf(bytes);
        int unit = 0;
        while (size.compareTo(STEP) >= 0 && unit < UNITS.size() - 1) {
            size = size.divide(STEP, 6, RoundingMode.HALF_UP);
            unit++;
        }
        return Formats.here().quantity(size.setScale(1, RoundingMode.HALF_UP)) + " " + UNITS.get(unit);
    }
}
