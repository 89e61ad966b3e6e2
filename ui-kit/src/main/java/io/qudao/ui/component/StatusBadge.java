package io.qudao.ui.component;

import com.vaadin.flow.component.badge.Badge;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;

/** The state of something in one word and a tone. In tables use a Lit renderer with {@link Tone#badgeTheme()}. */
public final class StatusBadge extends Badge {

    public StatusBadge(Tone tone, String textKey) {
        bindText(Localized.signal(textKey));
        if (!tone.badgeTheme().isEmpty()) {
            getElement().getThemeList().add(tone.badgeTheme());
        }
    }
}
