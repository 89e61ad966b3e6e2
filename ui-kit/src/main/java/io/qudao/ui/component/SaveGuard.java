package io.qudao.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import io.qudao.ui.Localized;
import java.io.Serializable;

/**
 * Asks before unsaved work is left, by navigation or by closing the tab.
 *
 * <p>The view implements {@code BeforeLeaveObserver} and hands the event to {@link #beforeLeave}.
 */
public final class SaveGuard implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Component owner;
    private boolean unsaved;

    public SaveGuard(Component owner) {
        this.owner = owner;
    }

    /** Every change the user makes in the form counts as unsaved. */
    public void watch(Binder<?> binder) {
        binder.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                setUnsaved(true);
            }
        });
    }

    public boolean isUnsaved() {
        return unsaved;
    }

    /** Set to false after saving, and before leaving on purpose. */
    public void setUnsaved(boolean value) {
        if (unsaved != value) {
            unsaved = value;
            owner.getElement().executeJs("window.onbeforeunload = $0 ? e => e.preventDefault() : null", value);
        }
    }

    public void beforeLeave(BeforeLeaveEvent event) {
        if (unsaved) {
            ContinueNavigationAction leaving = event.postpone();
            ConfirmDialog dialog = ConfirmAction.askDestructive(
                    Localized.text("ui.unsaved.title"),
                    Localized.text("ui.unsaved.text"),
                    Localized.text("ui.unsaved.leave"),
                    () -> leave(leaving));
            dialog.setCancelText(Localized.text("ui.unsaved.stay"));
            dialog.addCancelListener(stay -> leaving.cancel());
        }
    }

    private void leave(ContinueNavigationAction leaving) {
        setUnsaved(false);
        leaving.proceed();
    }
}
