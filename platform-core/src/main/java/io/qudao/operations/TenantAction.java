package io.qudao.operations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What operators do to a tenant as a whole. */
public enum TenantAction {
    SUSPEND,
    RESUME,
    CLOSE;

    /** As audit rows name it. */
    String audited() {
        return name().toLowerCase(Locale.ROOT);
    }

    static TenantAction ofAudit(String audited) {
        return valueOf(audited.toUpperCase(Locale.ROOT));
    }

    static List<String> inAudit() {
        return Arrays.stream(values()).map(TenantAction::audited).toList();
    }
}
