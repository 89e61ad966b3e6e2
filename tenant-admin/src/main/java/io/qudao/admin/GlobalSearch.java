package io.qudao.admin;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import java.util.stream.Stream;

/** Finds orders, distributors and products from every page; Ctrl+K leads there. */
final class GlobalSearch extends ComboBox<SearchHit> {

    private static final int PAGE = 50;

    GlobalSearch(SearchSources sources) {
        addClassName("qd-global-search");
        setPageSize(PAGE);
        setPrefixComponent(Icon.of("search"));
        setTooltipText("Ctrl K");
        setItemLabelGenerator(SearchHit::title);
        setRenderer(LitRenderer.<SearchHit>of(
                        "<span class='qd-line-1'>${item.title}</span><span class='qd-line-2'>${item.detail}</span>")
                .withProperty("title", SearchHit::title)
                .withProperty("detail", SearchHit::detail));
        setItems(query -> {
            Stream<SearchHit> hits = sources.find(query.getFilter().orElse("")).stream();
            return hits.skip(query.getOffset()).limit(query.getLimit());
        });
        addValueChangeListener(change -> go(change.getValue()));
        Shortcuts.addShortcutListener(
                this, (com.vaadin.flow.server.Command) this::focus, Key.KEY_K, KeyModifier.CONTROL);
        Localized.onLanguage(this, () -> {
            setPlaceholder(Localized.text("admin.search"));
            setAriaLabel(Localized.text("admin.search"));
        });
    }

    private void go(@org.jspecify.annotations.Nullable SearchHit hit) {
        if (hit != null) {
            clear();
            UI.getCurrentOrThrow().navigate(hit.href());
        }
    }
}
