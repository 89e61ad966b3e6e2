package io.qudao.ui.component;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import io.qudao.ui.Localized;

/** A page: the main landmark, its measures, and a window title that follows the language. */
public abstract class PageView extends Main implements HasDynamicTitle {

    private final String titleKey;

    protected PageView(String titleKey) {
        this.titleKey = titleKey;
        addClassName("qd-page");
        // The first title is asked for by the router, once the page is whole.
        Localized.onLanguage(this, () -> getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle())));
    }

    /** For lists: the table fills what the head leaves of the window. */
    protected void fillWindow() {
        addClassName("is-filled");
    }

    /** For pages that are read or filled in. */
    protected void keepNarrow() {
        addClassName("is-narrow");
    }

    @Override
    public String getPageTitle() {
        return Localized.text(titleKey);
    }
}
