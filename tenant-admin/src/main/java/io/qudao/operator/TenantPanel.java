package io.qudao.operator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import io.qudao.operations.TenantDetails;
import io.qudao.tenancy.Tenant;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Banner;
import io.qudao.ui.component.DetailPanel;
import io.qudao.ui.component.Facts;
import io.qudao.ui.component.Parts;
import java.util.ArrayList;
import java.util.List;

/** One tenant beside the list: enough to decide, and the way to its page. */
final class TenantPanel {

    private TenantPanel() {}

    static DetailPanel of(TenantDetails details, TenantDeeds deeds, Command onClose, Command onChange) {
        Tenant tenant = details.tenant();
        List<Component> body = new ArrayList<>(notices(details));
        body.add(summary(details));
        body.add(facts(details));
        body.add(Localized.bind(new H3(), "operator.tenant.history"));
        body.add(TenantTimeline.of(details));
        List<Component> actions = new ArrayList<>(List.of(pageLink(tenant)));
        actions.addAll(deeds.buttons(tenant, onChange));
        return new DetailPanel(tenant.company(), onClose)
                .withMark(TenantTexts.badge(tenant.state()))
                .withBody(body.toArray(Component[]::new))
                .withActions(actions.toArray(Component[]::new));
    }

    /** What is not as it should be, and why. */
    static List<Component> notices(TenantDetails details) {
        List<Component> notices = new ArrayList<>();
        String reason = details.tenant().suspensionReason();
        if (reason != null) {
            notices.add(Banner.ofKey(Tone.BAD, "operator.tenant.suspended", reason));
        }
        if (details.outdated()) {
            notices.add(Banner.ofKey(Tone.WARN, "operator.tenant.outdated"));
        }
        return notices;
    }

    static Facts facts(TenantDetails details) {
        Tenant tenant = details.tenant();
        Anchor owner = new Anchor("mailto:" + tenant.ownerEmail(), tenant.ownerEmail());
        return new Facts()
                .fact("operator.tenant.address", tenant.slug())
                .fact("operator.tenant.owner", owner)
                .fact("operator.tenant.created", Formats.here().dateTime(tenant.createdAt()))
                .fact("operator.tenant.currency", tenant.currency().getCurrencyCode())
                .fact("operator.tenant.language", tenant.locale().getDisplayLanguage(Localized.language()))
                .fact("operator.tenant.zone", tenant.timeZone().getId())
                .fact(
                        "operator.tenant.schema",
                        Parts.span("qd-mono", tenant.id().schema()));
    }

    private static Component summary(TenantDetails details) {
        return Parts.div(
                "qd-summary",
                figure("operator.tenant.activity", TenantTexts.activity(details.lastActivityAt())),
                figure("operator.tenant.size", TenantTexts.size(details.bytes())),
                figure("operator.tenant.plan", TenantTexts.plan(details.tenant().plan())));
    }

    private static Component figure(String key, String value) {
        Span label = Localized.span("qd-summary-label", key);
        return Parts.div("", label, Parts.span("qd-summary-value", value));
    }

    private static Anchor pageLink(Tenant tenant) {
        Anchor link = new Anchor(OperatorNavigation.tenant(tenant.slug()));
        link.getElement().setAttribute("router-link", true);
        link.addClassNames("qd-button-link", "is-small");
        link.add(Localized.span("", "operator.tenant.open"));
        return link;
    }
}
