package io.qudao.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.qudao.mail.Mailbox;
import io.qudao.signup.RequestSignUp;
import io.qudao.signup.SuggestSlug;
import io.qudao.tenancy.Hosts;
import io.qudao.ui.Localized;
import io.qudao.ui.OnHost;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Banner;
import io.qudao.ui.component.EmptyState;
import io.qudao.ui.shell.AuthPage;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** Where a brand signs itself up; afterwards says where to look for the link. */
@Route(SiteNavigation.SIGN_UP)
@AnonymousAllowed
@OnHost(OnHost.Kind.PLATFORM)
@StyleSheet("context://css/site.css")
class SignUpView extends AuthPage implements HasDynamicTitle {

    private final Div place = new Div();
    private final boolean mailsAreKept;

    SignUpView(RequestSignUp signUps, SuggestSlug suggestions, Hosts hosts, ObjectProvider<Mailbox> mailbox) {
        super("site.sign-up.title", "site.sign-up.sub");
        addClassName("site-sign-up");
        mailsAreKept = mailbox.getIfAvailable() != null;
        place.add(new SignUpForm(signUps, suggestions, hosts, this::sent));
        addToForm(place);
        promise(
                "site.sign-up.promise",
                "site.sign-up.promise.text",
                List.of("site.sign-up.point.1", "site.sign-up.point.2", "site.sign-up.point.3"));
    }

    private void sent(String email) {
        place.removeAll();
        place.add(
                Banner.ofKey(Tone.OK, "site.sent", email),
                new EmptyState("mail", "site.sent.title", "site.sent.text", next()));
        place.getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }

    private Component[] next() {
        return mailsAreKept
                ? new Component[] {SiteNavigation.button(SiteNavigation.MAILBOX, "site.sent.mailbox", "is-primary")}
                : new Component[0];
    }

    @Override
    public String getPageTitle() {
        return Localized.text("site.sign-up.title");
    }
}
