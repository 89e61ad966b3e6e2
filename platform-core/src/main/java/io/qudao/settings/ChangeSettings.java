package io.qudao.settings;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.audit.AuditSubject;
import io.qudao.audit.AuditTrail;
import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import io.qudao.kernel.UseCase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts new settings in the place of those that were read; whoever read older ones is told, not overwritten. */
@UseCase
@Allow(Permission.SETTINGS_WRITE)
public class ChangeSettings {

    private static final Pattern COLOR = Pattern.compile("#[0-9a-f]{6}");

    private final SettingsRows rows;
    private final CurrentSettings current;
    private final AuditTrail audit;

    ChangeSettings(SettingsRows rows, CurrentSettings current, AuditTrail audit) {
        this.rows = rows;
        this.current = current;
        this.audit = audit;
    }

    /**
     * @param changed the settings as read, with the wished values; its version must still be the stored one
     * @throws RefusedException with every broken rule, or SETTINGS_STALE
     */
    public void change(Settings changed) {
        RefusedException.throwIfAny(problems(changed));
        Settings before = rows.read();
        if (!rows.write(changed)) {
            throw Problem.of(SettingsProblem.SETTINGS_STALE).refused();
        }
        audit.record(new AuditSubject("tenant_settings", "1"), "settings.changed", before, changed, null);
        current.changed();
    }

    private static List<Problem> problems(Settings s) {
        List<Problem> problems = new ArrayList<>();
        if (s.companyName().isBlank()) {
            problems.add(Problem.of(SettingsProblem.COMPANY_NAME_MISSING).atField("companyName"));
        }
        if (!COLOR.matcher(s.primaryColor()).matches()) {
            problems.add(
                    Problem.of(SettingsProblem.COLOR_SYNTAX, s.primaryColor()).atField("primaryColor"));
        }
        if (!COLOR.matcher(s.secondaryColor()).matches()) {
            problems.add(
                    Problem.of(SettingsProblem.COLOR_SYNTAX, s.secondaryColor()).atField("secondaryColor"));
        }
        if (s.defaultTaxRate().signum() < 0 || s.defaultTaxRate().compareTo(BigDecimal.ONE) > 0) {
            problems.add(Problem.of(SettingsProblem.TAX_RATE_RANGE).atField("defaultTaxRate"));
        }
        return problems;
    }
}
