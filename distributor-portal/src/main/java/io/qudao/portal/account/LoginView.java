package io.qudao.portal.account;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.qudao.portal.PortalNavigation;
import io.qudao.ui.Localized;
import io.qudao.ui.OnHost;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Banner;
import io.qudao.ui.shell.AuthPage;
import java.util.List;

/** Sign-in of everyone who works on this tenant's host: the brand's staff and the distributors' buyers. */
@Route(PortalNavigation.LOGIN)
@AnonymousAllowed
@StyleSheet("context://css/portal.css")
@OnHost(OnHost.Kind.TENANT)
final class LoginView extends AuthPage implements BeforeEnterObserver, HasDynamicTitle {

    private final Div place = new Div();

    LoginView() {
        super("portal.login.title", "portal.login.sub");
        addToForm(place, Localized.span("qd-auth-foot", "portal.login.help"));
        promise(
                "portal.promise.title",
                "portal.promise.text",
                List.of("portal.promise.prices", "portal.promise.quick", "portal.promise.track"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        place.removeAll();
        if (has(address, "error")) {
            place.add(Banner.ofKey(Tone.BAD, "portal.login.error"));
        } else if (has(address, "logout")) {
            place.add(Banner.ofKey(Tone.OK, "portal.login.out"));
        } else if (has(address, "ended")) {
            place.add(Banner.ofKey(Tone.WARN, "portal.login.ended"));
        } else if (has(address, "accepted")) {
            place.add(Banner.ofKey(Tone.OK, "portal.login.accepted"));
        }
        place.add(new SignInForm(address.getSingleParameter("email").orElse("")));
    }

    private static boolean has(QueryParameters address, String name) {
        return address.getParameters().containsKey(name);
    }

    @Override
    public String getPageTitle() {
        return Localized.text("portal.login.title");
    }
}
