package io.qudao.ui.table;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;

/**
 * A row of a table as it looks on a phone: key and state, what it is, a note and the figure that counts.
 *
 * @param stateKey key of the state's text
 */
public record PhoneRow<T>(
        ValueProvider<T, String> key,
        ValueProvider<T, Tone> tone,
        ValueProvider<T, String> stateKey,
        ValueProvider<T, String> what,
        ValueProvider<T, String> note,
        ValueProvider<T, String> figure) {

    LitRenderer<T> renderer() {
        return LitRenderer.<T>of("""
                        <div class='qd-phone-row'>
                          <div><span class='qd-phone-key'>${item.key}</span>
                            <vaadin-badge theme='${item.tone}' ?hidden='${!item.state}'>${item.state}</vaadin-badge></div>
                          <div>${item.what}</div>
                          <div><span class='qd-phone-note'>${item.note}</span><span class='qd-phone-value'>${item.figure}</span></div>
                        </div>""")
                .withProperty("key", key)
                .withProperty("tone", row -> tone.apply(row).badgeTheme())
                .withProperty("state", row -> state(stateKey.apply(row)))
                .withProperty("what", what)
                .withProperty("note", note)
                .withProperty("figure", figure);
    }

    private static String state(String textKey) {
        return textKey.isEmpty() ? "" : Localized.text(textKey);
    }
}
