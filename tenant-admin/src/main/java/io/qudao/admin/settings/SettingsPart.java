package io.qudao.admin.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import io.qudao.admin.part.Attempt;
import io.qudao.kernel.RefusedException;
import io.qudao.settings.Settings;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Banner;
import io.qudao.ui.component.Parts;
import io.qudao.ui.problem.Problems;
import java.util.Map;

/** One group of settings with a button of its own, so that saving it touches nothing else. */
abstract class SettingsPart extends Div {

    /** What the page gives a group: how to save and to read again. */
    interface Store {

        /** @throws RefusedException with every broken rule, or SETTINGS_STALE */
        void save(Settings changed);

        void saved();

        void reload();

        /** Something was changed and not saved yet. */
        void touched();
    }

    private final Banner rest = Banner.hidden(Tone.BAD);
    private final Store store;

    SettingsPart(Store store) {
        this.store = store;
        setClassName("qd-panel");
    }

    /** @param key of the heading; its explanation is behind {@code .text} */
    final void compose(String key, Component... content) {
        Header header = new Header(Localized.bind(new H2(), key), Localized.bind(new Paragraph(), key + ".text"));
        Button save = Localized.button("ui.save", ButtonVariant.PRIMARY);
        save.addClickListener(click -> save());
        Div body = Parts.div("qd-stack", rest);
        body.add(content);
        body.add(Parts.div("qd-row", save));
        add(Parts.div("qd-group", header, body));
    }

    final Store store() {
        return store;
    }

    abstract void show(Settings settings);

    /** The settings as read, with this group's values. */
    abstract Settings changed();

    /** By the names that refusals use. */
    abstract Map<String, HasValidation> fields();

    private void save() {
        Problems.clear(fields(), rest);
        try {
            store.save(changed());
            store.saved();
        } catch (RefusedException refused) {
            if (Attempt.isStale(refused)) {
                Attempt.offerReload(refused, store::reload);
            } else {
                Problems.show(refused, fields(), rest);
            }
        }
    }
}
