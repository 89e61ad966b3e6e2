package io.qudao.portal.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.qudao.identity.AcceptInvitation;
import io.qudao.identity.IdentityProblem;
import io.qudao.identity.InvitationQueries;
import io.qudao.identity.Invitee;
import io.qudao.kernel.RefusedException;
import io.qudao.kernel.SecretToken;
import io.qudao.portal.Links;
import io.qudao.portal.PortalNavigation;
import io.qudao.tenancy.RequestHost;
import io.qudao.tenancy.Tenant;
import io.qudao.tenancy.TenantScope;
import io.qudao.ui.Localized;
import io.qudao.ui.OnHost;
import io.qudao.ui.brand.PageBrand;
import io.qudao.ui.component.EmptyState;
import io.qudao.ui.component.Parts;
import io.qudao.ui.shell.CentredPage;
import java.util.Locale;
import java.util.Map;

/** Accepts an invitation: greets by name, takes a password, and leads to the sign-in. */
@Route(PortalNavigation.INVITATION)
@AnonymousAllowed
@StyleSheet("context://css/portal.css")
@OnHost(OnHost.Kind.TENANT)
final class InvitationView extends CentredPage implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient InvitationQueries invitations;
    private final transient AcceptInvitation acceptInvitation;
    private final Div place = new Div();

    InvitationView(InvitationQueries invitations, AcceptInvitation acceptInvitation) {
        this.invitations = invitations;
        this.acceptInvitation = acceptInvitation;
        show(place);
    }

    @Override
    public void setParameter(BeforeEvent event, String secret) {
        place.removeAll();
        SecretToken token = new SecretToken(secret);
        try {
            Invitee invitee = onHost(() -> invitations.open(token));
            place.add(greeting(invitee), new AcceptForm(invitee, password -> accept(token, invitee, password)));
        } catch (RefusedException refused) {
            place.add(refusal(refused));
        }
    }

    private static Component greeting(Invitee invitee) {
        H1 hello = new H1();
        Localized.onLanguage(
                hello,
                () -> hello.setText(Localized.text(
                        "portal.invitation.hello",
                        invitee.displayName(),
                        PageBrand.here().name(Localized.language()))));
        String role = invitee.distributorId() == null ? "staff" : "buyer";
        return Parts.div("qd-invitation-head", hello, Localized.span("qd-sub", "portal.invitation." + role));
    }

    private void accept(SecretToken token, Invitee invitee, String password) {
        onHost(() -> acceptInvitation.accept(token, password));
        Map<String, String> address = Map.of("email", invitee.email().value(), "accepted", "1");
        UI.getCurrentOrThrow().navigate(PortalNavigation.LOGIN, QueryParameters.simple(address));
    }

    /** Nobody has signed in yet, so the host says whose invitation it can be. */
    private static <R> R onHost(ScopedValue.CallableOp<R, RuntimeException> work) {
        Tenant tenant = RequestHost.tenant(VaadinServletRequest.getCurrent().getHttpServletRequest())
                .orElseThrow(NotFoundException::new);
        return TenantScope.call(tenant.id(), work);
    }

    /** What became of it, and what to do now. */
    private static EmptyState refusal(RefusedException refused) {
        String state = state(refused);
        String key = "portal.invitation." + state;
        Component signIn = Links.primary(PortalNavigation.LOGIN, "portal.login.go");
        return state.equals("used")
                ? EmptyState.ofPage("check-circle", key, key + ".d", signIn)
                : EmptyState.ofPage(state.equals("expired") ? "clock" : "alert", key, key + ".d");
    }

    private static String state(RefusedException refused) {
        if (refused.problems().getFirst().code() instanceof IdentityProblem problem) {
            return switch (problem) {
                case INVITATION_EXPIRED, INVITATION_USED, INVITATION_REVOKED ->
                    problem.name().substring("INVITATION_".length()).toLowerCase(Locale.ROOT);
                default -> "unknown";
            };
        }
        return "unknown";
    }

    @Override
    public String getPageTitle() {
        return Localized.text("portal.invitation");
    }
}
