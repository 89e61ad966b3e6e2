package io.qudao.portal.quick;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Parts;

/** What the ready lines come to, and the way into the cart. Always in sight. */
final class SumBar extends Div {

    private final Span lines = Parts.span("qd-summary-value", "");
    private final Span net = Parts.span("qd-summary-value", "");
    private final Button add = new Button();

    SumBar(Runnable onAdd) {
        setClassName("qd-sum-bar");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setDisableOnClick(true);
        add.addClickListener(click -> onAdd.run());
        add(part("portal.quick.ready", lines), part("portal.net", net), add);
    }

    private static Div part(String key, Span value) {
        return new Div(Localized.span("qd-summary-label", key), value);
    }

    void show(QuickLines order) {
        Formats formats = Formats.here();
        int ready = order.ready().size();
        lines.setText(formats.count(ready) + " / " + formats.count(order.typed()));
        net.setText(order.net().map(formats::money).orElse("—"));
        add.setText(Localized.text("portal.quick.add", ready));
        add.setEnabled(ready > 0);
    }
}
