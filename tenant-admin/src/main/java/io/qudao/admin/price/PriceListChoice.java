package io.qudao.admin.price;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import io.qudao.pricing.PriceList;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import java.util.List;

/** Chooses the price list that is shown. */
final class PriceListChoice extends Select<PriceList> {

    /** @param chosen gets the list's code */
    PriceListChoice(SerializableConsumer<String> chosen) {
        addClassName("qd-search");
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(change.getValue().code());
            }
        });
        Localized.onLanguage(this, () -> {
            setItemLabelGenerator(PriceListChoice::label);
            setAriaLabel(Localized.text("admin.prices.list"));
        });
    }

    private static String label(PriceList list) {
        return Localized.text(
                "admin.prices.label", list.name(), list.code(), Formats.here().count(list.prices()));
    }

    /** Shows the list with this code, else the first. */
    void show(List<PriceList> all, String code) {
        setItems(all);
        setValue(all.stream()
                .filter(list -> list.code().equals(code))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst()));
    }

    /** Every brand begins with a base list, so there is one. */
    PriceList chosen() {
        PriceList list = getValue();
        if (list == null) {
            throw new IllegalStateException("No price list");
        }
        return list;
    }
}
