package io.qudao.ui;

import java.util.Locale;

/** What a colour means, so that views never name colours. */
public enum Tone {
    /** The brand's colour: normal, in progress. */
    BRAND(""),
    OK("success"),
    /** Waits for someone, or will go wrong. */
    WARN("warning"),
    /** Went wrong, or is refused. */
    BAD("error"),
    INFO(""),
    /** Over, or of no concern. */
    NEUTRAL("contrast");

    private final String badgeTheme;

    Tone(String badgeTheme) {
        this.badgeTheme = badgeTheme;
    }

    /** Class of the style sheets. */
    public String className() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }

    /** Theme of {@code vaadin-badge}, also for Lit renderers; empty for the accent colour. */
    public String badgeTheme() {
        return badgeTheme;
    }
}
