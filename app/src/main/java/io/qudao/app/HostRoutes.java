package io.qudao.app;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import io.qudao.kernel.Target;
import io.qudao.kernel.Targets;
import io.qudao.tenancy.RequestHost;
import io.qudao.ui.OnHost;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets a route exist only on the hosts it is for, and where the process plays its role. The root belongs to both: the portal on a tenant's host, the public site
 * on the platform's.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class HostRoutes implements VaadinServiceInitListener {

    /** Where the platform's root leads. */
    static final String WELCOME = "welcome";

    private final Targets targets;

    HostRoutes(Targets targets) {
        this.targets = targets;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            UI ui = init.getUI();
            ui.addBeforeEnterListener(this::enter);
        });
    }

    private void enter(BeforeEnterEvent event) {
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        OnHost.Kind host = RequestHost.tenant(request).isPresent() ? OnHost.Kind.TENANT : OnHost.Kind.PLATFORM;
        if (host == OnHost.Kind.PLATFORM && event.getLocation().getPath().isEmpty()) {
            event.rerouteTo(WELCOME);
            return;
        }
        if (event.getLocation().getPath().isEmpty()
                && request.isUserInRole(SignedIn.BRAND)
                && targets.play(Target.ADMIN)) {
            event.forwardTo("admin");
            return;
        }
        OnHost of = event.getNavigationTarget().getAnnotation(OnHost.class);
        if (of != null && of.value() != host
                || !targets.playAny(Addresses.targets(event.getLocation().getPath(), host == OnHost.Kind.PLATFORM))) {
            event.rerouteToError(NotFoundException.class);
        }
    }
}
