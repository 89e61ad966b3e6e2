package io.qudao.portal.catalogue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Parts;

/** Search, order, and the choice between cards and table. */
final class CatalogueTools extends Div {

    private static final int PAUSE_MILLIS = 250;

    private final TextField search = new TextField();
    private final Select<CatalogueState.Sort> sort = new Select<>();
    private final Button cards = Localized.iconButton("grid", "portal.view.cards");
    private final Button table = Localized.iconButton("rows", "portal.view.table");
    private final SerializableConsumer<CatalogueState> onChange;
    private CatalogueState state = CatalogueState.ALL;

    CatalogueTools(SerializableConsumer<CatalogueState> onChange) {
        this.onChange = onChange;
        setClassName("qd-toolbar");
        search();
        sort();
        cards.addClickListener(click -> onChange.accept(state.withTable(false)));
        table.addClickListener(click -> onChange.accept(state.withTable(true)));
        Div views = Parts.div("qd-segments", cards, table);
        views.getElement().setAttribute("role", "group");
        Localized.ariaLabel(views, "portal.view");
        add(search, sort, views);
    }

    /** Shows what the address says, without telling of it. */
    void show(CatalogueState shown) {
        state = shown;
        search.setValue(shown.text());
        sort.setValue(shown.sort());
        cards.getElement().setAttribute("aria-pressed", String.valueOf(!shown.table()));
        table.getElement().setAttribute("aria-pressed", String.valueOf(shown.table()));
    }

    private void search() {
        search.addClassNames("qd-grow", "qd-catalogue-search");
        search.setClearButtonVisible(true);
        search.setPrefixComponent(Icon.of("search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_MILLIS);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.accept(state.withText(change.getValue()));
            }
        });
        Localized.onLanguage(search, () -> {
            search.setPlaceholder(Localized.text("portal.search"));
            search.setAriaLabel(Localized.text("portal.search"));
        });
    }

    private void sort() {
        sort.addClassName("qd-sorter");
        sort.setItems(CatalogueState.Sort.values());
        sort.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                onChange.accept(state.withSort(change.getValue()));
            }
        });
        Localized.onLanguage(sort, () -> {
            sort.setItemLabelGenerator(choice -> Localized.text("portal.sort." + choice.code()));
            sort.setAriaLabel(Localized.text("portal.sort"));
        });
    }
}
