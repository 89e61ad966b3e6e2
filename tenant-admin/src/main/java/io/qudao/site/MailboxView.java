package io.qudao.site;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.qudao.mail.KeptMail;
import io.qudao.mail.Mailbox;
import io.qudao.tenancy.RequestHost;
import io.qudao.tenancy.TenantScope;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.brand.PageBrand;
import io.qudao.ui.component.EmptyState;
import io.qudao.ui.component.Parts;
import io.qudao.ui.shell.BrandMark;
import io.qudao.ui.shell.LanguageSwitch;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** The mails that were kept instead of sent, of this host. Exists in demo mode only, since it asks nobody who they are. */
@Route(SiteNavigation.MAILBOX)
@AnonymousAllowed
@StyleSheet("context://css/site.css")
class MailboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ROW = "<div class='qd-phone-row'><div><span class='qd-strong'>${item.s}</span></div>"
            + "<div><span class='qd-phone-note'>${item.r}</span><span class='qd-phone-note'>${item.a}</span></div></div>";

    private final transient ObjectProvider<Mailbox> mailbox;
    private final Grid<KeptMail> list = new Grid<>();
    private final Div shown = Parts.div("site-mail");

    MailboxView(ObjectProvider<Mailbox> mailbox) {
        this.mailbox = mailbox;
        setClassName("site-mailbox-page");
        Button reload = Localized.iconButton("refresh", "ui.reload");
        reload.addClickListener(click -> load());
        Header bar = new Header(
                new BrandMark(PageBrand.here(), "/").withSubKey("site.mailbox.sub"),
                Parts.space(),
                reload,
                LanguageSwitch.named());
        bar.setClassName("qd-site-bar");
        H1 title = Localized.bind(new H1(), "site.mailbox.title");
        add(
                bar,
                new Main(title, Localized.span("qd-sub", "site.mailbox.text"), Parts.div("site-mailbox", list, shown)));
        prepareList();
    }

    private void prepareList() {
        list.addColumn(LitRenderer.<KeptMail>of(ROW)
                        .withProperty("s", KeptMail::subject)
                        .withProperty("r", KeptMail::recipient)
                        .withProperty("a", mail -> Formats.here().shortDateTime(mail.createdAt())))
                .setHeader(Localized.text("site.mailbox.list"));
        list.setEmptyStateComponent(new EmptyState("mail", "site.mailbox.none", "site.mailbox.none.text"));
        list.asSingleSelect().addValueChangeListener(change -> show(change.getValue()));
        Localized.ariaLabel(list, "site.mailbox.list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (mailbox.getIfAvailable() == null) {
            event.rerouteToError(NotFoundException.class);
        } else {
            load();
        }
    }

    private void load() {
        List<KeptMail> mails = RequestHost.tenant(
                        VaadinServletRequest.getCurrent().getHttpServletRequest())
                .map(tenant -> TenantScope.call(tenant.id(), mailbox.getObject()::ofTenant))
                .orElseGet(mailbox.getObject()::ofPlatform);
        list.setItems(mails);
        mails.stream().findFirst().ifPresent(list::select);
    }

    private void show(@org.jspecify.annotations.Nullable KeptMail mail) {
        shown.removeAll();
        if (mail != null) {
            shown.add(new MailFrame(mail));
        }
    }

    @Override
    public String getPageTitle() {
        return Localized.text("site.mailbox.title");
    }
}
