package io.qudao.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.qudao.kernel.RefusedException;
import io.qudao.kernel.SecretToken;
import io.qudao.signup.ConfirmSignUp;
import io.qudao.signup.SignUpProblem;
import io.qudao.tenancy.TenancyProblem;
import io.qudao.ui.Localized;
import io.qudao.ui.OnHost;
import io.qudao.ui.component.EmptyState;
import io.qudao.ui.shell.CentredPage;

/**
 * Where the link of the e-mail leads: makes the space in sight of its owner and goes on there. Fetching the page alone
 * makes nothing, so a mail scanner that looks at links does no harm.
 */
@Route(SiteNavigation.SIGN_UP + "/confirm/:token")
@AnonymousAllowed
@OnHost(OnHost.Kind.PLATFORM)
class SignUpConfirmView extends CentredPage implements BeforeEnterObserver, HasDynamicTitle {

    /** As long as a claim of a process that died takes to lapse, and a little more. */
    private static final int MOST_ATTEMPTS = 40;

    private static final String SOON = "return new Promise(done => setTimeout(done, $0))";
    private static final int FIRST_MILLIS = 50;
    private static final int AGAIN_MILLIS = 1_000;

    private final transient ConfirmSignUp confirmation;
    private final Div place = new Div();

    SignUpConfirmView(ConfirmSignUp confirmation) {
        this.confirmation = confirmation;
        show(place);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElse("");
        ProgressBar progress = new ProgressBar();
        progress.setIndeterminate(true);
        Localized.ariaLabel(progress, "site.confirm.title");
        place.removeAll();
        place.add(EmptyState.ofPage("building", "site.confirm.title", "site.confirm.text"), progress);
        confirmIn(FIRST_MILLIS, new SecretToken(token), MOST_ATTEMPTS);
    }

    /** Through the browser, so that the page is seen before the work begins. */
    private void confirmIn(int millis, SecretToken token, int attempts) {
        place.getElement().executeJs(SOON, millis).then(seen -> confirm(token, attempts));
    }

    private void confirm(SecretToken token, int attempts) {
        try {
            String address = confirmation.confirm(token);
            place.getElement().executeJs("location.replace($0)", address);
        } catch (RefusedException refused) {
            if (refused.has(SignUpProblem.CONFIRMATION_RUNNING) && attempts > 1) {
                confirmIn(AGAIN_MILLIS, token, attempts - 1);
            } else {
                tell(refused);
            }
        }
    }

    private void tell(RefusedException refused) {
        String key = refused.has(SignUpProblem.CONFIRMATION_EXPIRED)
                ? "site.confirm.expired"
                : refused.has(TenancyProblem.SLUG_TAKEN)
                        ? "site.confirm.taken"
                        : refused.has(SignUpProblem.CONFIRMATION_RUNNING)
                                ? "site.confirm.slow"
                                : "site.confirm.unknown";
        Component again = SiteNavigation.button(SiteNavigation.SIGN_UP, "site.confirm.again", "is-primary");
        place.removeAll();
        place.add(EmptyState.ofPage("alert", key, key + ".text", again));
    }

    @Override
    public String getPageTitle() {
        return Localized.text("site.confirm.title");
    }
}
