package io.qudao.admin.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import io.qudao.access.Permission;
import io.qudao.kernel.RefusedException;
import io.qudao.ui.Localized;
import io.qudao.ui.component.DetailPanel;
import io.qudao.ui.component.Parts;
import io.qudao.ui.problem.Problems;
import io.qudao.ui.table.ListTable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A list with the open row beside it. Filters and the open row stand in the address. */
public abstract class DeskView extends AdminView implements BeforeEnterObserver {

    private final MasterDetailLayout layout = new MasterDetailLayout();
    private PageState state = new PageState("", java.util.Map.of());
    private @Nullable Locale shownIn;
    private boolean entered;
    private @Nullable ListTable<?> sorted;

    protected DeskView(String titleKey, Permission... anyOf) {
        super(titleKey, anyOf);
        removeClassName("qd-page");
        setSizeFull();
        layout.setSizeFull();
        layout.addClassName("qd-master-detail");
        layout.setMasterSize("min(480px, 100vw)");
        layout.setDetailSize("min(420px, 100vw)");
        layout.setOverlaySize("min(440px, 100%)");
        layout.setExpandMaster(true);
        layout.addBackdropClickListener(click -> close());
        layout.addDetailEscapePressListener(press -> close());
        add(layout);
        Localized.onLanguage(this, () -> {
            if (shownIn != null && !shownIn.equals(Localized.language())) {
                showOpen();
            }
        });
    }

    protected final void showList(Component... parts) {
        layout.setMaster(Parts.div("qd-page is-filled", parts));
    }

    /** The table's order stands in the address too. */
    protected final void keepSort(ListTable<?> table) {
        sorted = table;
        table.onSort(order -> state.with(PageState.SORT, order).go());
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        PageState before = state;
        state = PageState.of(event);
        boolean changed = !entered || !state.sameList(before);
        entered = true;
        if (sorted != null) {
            sorted.sort(state.get(PageState.SORT));
        }
        apply(state, changed);
        showOpen();
    }

    /**
     * Puts filters in force.
     *
     * @param changed whether other rows are asked for than before
     */
    protected abstract void apply(PageState filters, boolean changed);

    /** What is shown beside the list. */
    protected abstract DetailPanel detail(String open);

    protected final PageState state() {
        return state;
    }

    protected final void open(String key) {
        state.with(PageState.OPEN, key).go();
    }

    protected final void close() {
        if (state.has(PageState.OPEN)) {
            state.with(PageState.OPEN, null).go();
        }
    }

    /** Reads the open row again. */
    protected final void showOpen() {
        shownIn = Localized.language();
        if (!state.has(PageState.OPEN)) {
            layout.setDetail(null);
            return;
        }
        String open = state.get(PageState.OPEN);
        try {
            layout.setDetail(detail(open));
            nameOverlay(open);
        } catch (RefusedException refused) {
            layout.setDetail(null);
            Problems.show(refused);
        }
    }

    /** The layout's overlay has no name of its own for screen readers. */
    private void nameOverlay(String name) {
        layout.getElement()
                .executeJs(
                        "const part = this.shadowRoot && this.shadowRoot.querySelector('[part~=detail]');"
                                + "if (part) part.setAttribute('aria-label', $0)",
                        name);
    }
}
