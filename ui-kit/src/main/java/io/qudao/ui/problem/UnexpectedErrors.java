package io.qudao.ui.problem;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.qudao.kernel.ClosedConnection;
import io.qudao.kernel.RefusedException;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Toast;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Catches what a click or a background push threw and no view caught: refusals are shown as such, anything else becomes an
 * incident. The page stays as it is, so nothing the user typed is lost.
 */
@org.springframework.stereotype.Component
final class UnexpectedErrors implements VaadinServiceInitListener, ErrorHandler {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        if (ClosedConnection.caused(event.getThrowable())) {
            return;
        }
        RefusedException refused = refusal(event.getThrowable());
        String number = refused == null ? Incident.log(event.getThrowable()) : "";
        page(event)
                .ifPresent(ui -> ui.access(() -> {
                    if (refused != null) {
                        Problems.show(refused);
                    } else {
                        Toast.error(Localized.text("ui.incident.toast", number));
                    }
                }));
    }

    /** Frameworks wrap what a listener throws; the refusal may lie deeper. */
    static @Nullable RefusedException refusal(Throwable thrown) {
        int depth = 0;
        for (Throwable t = thrown; t != null && depth < 10; t = t.getCause()) {
            if (t instanceof RefusedException refused) {
                return refused;
            }
            depth++;
        }
        return null;
    }

    private static Optional<UI> page(ErrorEvent event) {
        return event.getComponent().flatMap(Component::getUI).or(() -> Optional.ofNullable(UI.getCurrent()));
    }
}
