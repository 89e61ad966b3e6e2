package io.qudao.admin.order;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import io.qudao.access.Permission;
import io.qudao.admin.AdminLayout;
import io.qudao.admin.AdminNavigation;
import io.qudao.admin.part.AdminView;
import io.qudao.admin.part.PageState;
import io.qudao.admin.part.WaitingOrders;
import io.qudao.catalog.ProductQueries;
import io.qudao.distributor.Distributor;
import io.qudao.distributor.DistributorAddresses;
import io.qudao.distributor.DistributorQueries;
import io.qudao.ordering.PlaceOrder;
import io.qudao.ui.Localized;
import io.qudao.ui.OnHost;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Banner;
import io.qudao.ui.component.PageHeader;
import io.qudao.ui.component.Panel;
import io.qudao.ui.component.Parts;
import io.qudao.ui.component.SaveGuard;
import io.qudao.ui.component.Toast;
import io.qudao.ui.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** An order on a distributor's behalf: by phone, chat or spreadsheet it came, pasted it goes in. */
@Route(value = AdminNavigation.NEW_ORDER, layout = AdminLayout.class)
@RolesAllowed("BRAND")
@OnHost(OnHost.Kind.TENANT)
class NewOrderView extends AdminView implements BeforeEnterObserver, BeforeLeaveObserver {

    /** The same for every click on this page, so that a double click places one order. */
    private final String submissionKey = "console-" + UUID.randomUUID();

    private final OrderCheck check;
    private final PlaceOrder place;
    private final DistributorQueries distributors;
    private final SaveGuard guard = new SaveGuard(this);
    private final Banner problems = Banner.hidden(Tone.BAD);
    private final CheckedLines lines = new CheckedLines();
    private final Button submit = Localized.button("admin.new.place", ButtonVariant.PRIMARY);
    private final NewOrderForm form;

    NewOrderView(
            OrderCheck check,
            PlaceOrder place,
            DistributorQueries distributors,
            DistributorAddresses addresses,
            ProductQueries products) {
        super("admin.order.new", Permission.ORDERS_WRITE);
        this.check = check;
        this.place = place;
        this.distributors = distributors;
        form = new NewOrderForm(distributors, addresses, products, this::showCheck);
        submit.setDisableOnClick(true);
        submit.setEnabled(false);
        submit.addClickListener(click -> submit());
        Div halves = Parts.div(
                "qd-columns", Panel.ofKey("admin.new.order", form), Panel.ofKey("admin.order.lines", problems, lines));
        halves.getStyle().set("grid-template-columns", "repeat(auto-fit, minmax(min(340px, 100%), 1fr))");
        add(PageHeader.ofKey("admin.order.new").withSubKey("admin.new.sub").withActions(submit), halves);
        Localized.onLanguage(this, this::showCheck);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PageState state = PageState.of(event);
        if (state.has(OrderFilter.DISTRIBUTOR)) {
            form.choose(distributors.required(state.get(OrderFilter.DISTRIBUTOR)));
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        guard.beforeLeave(event);
    }

    private void showCheck() {
        Problems.clear(form.fields(), problems);
        Distributor distributor = form.distributor();
        guard.setUnsaved(!form.typed().isEmpty());
        CheckedOrder checked = distributor == null ? CheckedOrder.EMPTY : check.check(distributor.code(), form.typed());
        lines.show(checked);
        problems.show(Problems.texts(checked.general()));
        submit.setEnabled(checked.isGood());
    }

    private void submit() {
        boolean placed = Problems.attempt(
                () -> {
                    String number = place.place(form.command(submissionKey)).number();
                    guard.setUnsaved(false);
                    Toast.success(Localized.text("admin.new.placed", number));
                    WaitingOrders.recountHere();
                    UI.getCurrentOrThrow().navigate(AdminNavigation.ORDERS + "/" + number);
                },
                form.fields(),
                problems);
        submit.setEnabled(!placed);
    }
}
