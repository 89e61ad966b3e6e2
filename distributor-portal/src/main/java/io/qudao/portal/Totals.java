package io.qudao.portal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.qudao.kernel.Money;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Parts;

/** Net, tax and total of an order. */
public final class Totals extends Div {

    public Totals(Money net, Money tax, Money total) {
        setClassName("qd-totals");
        add(line("portal.net", net), line("portal.tax", tax));
        Div last = line("portal.total", total);
        last.addClassName("is-total");
        add(last);
    }

    private static Div line(String key, Money money) {
        Span amount = new Span();
        Localized.onLanguage(amount, () -> amount.setText(Formats.here().money(money)));
        return Parts.div("", Localized.span("", key), amount);
    }
}
