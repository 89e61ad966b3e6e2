package io.qudao.settings;

import io.qudao.kernel.ProblemCode;

/** Why a setting is refused. */
public enum SettingsProblem implements ProblemCode {
    SETTINGS_STALE(Kind.STALE),
    COMPANY_NAME_MISSING(Kind.RULE),
    COLOR_SYNTAX(Kind.RULE),
    TAX_RATE_RANGE(Kind.RULE),
    LOGO_TYPE(Kind.RULE),
    LOGO_TOO_LARGE(Kind.RULE);

    private final Kind kind;

    SettingsProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
