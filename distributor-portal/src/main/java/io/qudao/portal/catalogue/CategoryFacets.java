package io.qudao.portal.catalogue;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import io.qudao.catalog.CategoryQueries.CategoryRow;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Chip;
import io.qudao.ui.component.ChipBar;
import io.qudao.ui.component.Parts;
import java.util.ArrayList;
import java.util.List;

/** The categories with their counts: a column beside the products at the desk, chips above them on the phone. */
final class CategoryFacets {

    private final Aside column = new Aside();
    private final ChipBar<String> chips;
    private final SerializableConsumer<String> onChoice;
    private List<CategoryRow> categories = List.of();
    private int total;
    private String chosen = "";

    /** @param onChoice takes a category's code; empty for all */
    CategoryFacets(SerializableConsumer<String> onChoice) {
        this.onChoice = onChoice;
        this.chips = new ChipBar<>("portal.categories", onChoice);
        column.setClassName("qd-facets");
        Localized.ariaLabel(column, "portal.categories");
        Localized.onLanguage(column, this::draw);
    }

    Aside column() {
        return column;
    }

    ChipBar<String> chips() {
        chips.addClassName("qd-phone-only");
        return chips;
    }

    /** @param all how many products there are, those without a category included */
    void show(List<CategoryRow> rows, int all, String code) {
        categories = rows.stream().filter(row -> row.products() > 0).toList();
        total = all;
        chosen = code;
        draw();
    }

    private void draw() {
        column.removeAll();
        column.add(Localized.bind(new H2(), "portal.categories"));
        List<Chip<String>> choices = choices();
        choices.forEach(choice -> column.add(facet(choice)));
        chips.setChips(choices);
        chips.choose(chosen);
    }

    private List<Chip<String>> choices() {
        List<Chip<String>> choices = new ArrayList<>();
        choices.add(Chip.ofKey("", "portal.category.all", (long) total));
        categories.forEach(row ->
                choices.add(new Chip<>(row.code(), () -> row.name(Localized.language()), (long) row.products())));
        return choices;
    }

    private NativeButton facet(Chip<String> choice) {
        NativeButton button = new NativeButton();
        button.setClassName("qd-facet-button");
        String count = choice.count() == null ? "" : Formats.here().count(choice.count());
        button.add(Parts.span("", choice.text().get()), Parts.span("qd-facet-count", count));
        button.getElement()
                .setAttribute("aria-pressed", String.valueOf(choice.value().equals(chosen)));
        button.addClickListener(click -> onChoice.accept(choice.value()));
        return button;
    }
}
