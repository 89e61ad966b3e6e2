package io.qudao.admin.order;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.server.Command;
import io.qudao.admin.part.Attempt;
import io.qudao.admin.part.ReasonDialog;
import io.qudao.admin.part.Rights;
import io.qudao.admin.part.WaitingOrders;
import io.qudao.ordering.OrderDetails;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Toast;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The buttons of one order, as it was read. After each deed the page reads it again. */
final class OrderButtons {

    private final OrderDetails order;
    private final OrderDeeds deeds;
    private final Command reload;

    /** @param reload shows the order as it is stored */
    OrderButtons(OrderDetails order, OrderDeeds deeds, Command reload) {
        this.order = order;
        this.deeds = deeds;
        this.reload = reload;
    }

    /** The main one first. */
    Button[] all() {
        Set<Offer> offers = Offer.of(order, Rights::may);
        List<Button> buttons = new ArrayList<>();
        offers.forEach(offer -> buttons.add(button(offer, buttons.isEmpty())));
        return buttons.toArray(Button[]::new);
    }

    private Button button(Offer offer, boolean first) {
        Button button = Localized.button("admin.order.do." + offer);
        switch (offer) {
            case APPROVE -> button.addClickListener(click -> approve());
            case SHIP -> button.addClickListener(click -> new ShipForm(order, deeds.ship(), this::done).open());
            case REJECT -> button.addClickListener(click -> reject());
            case CANCEL -> button.addClickListener(click -> cancel());
        }
        if (offer == Offer.REJECT || offer == Offer.CANCEL) {
            button.addThemeVariants(ButtonVariant.ERROR);
        } else if (first) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
            button.setDisableOnClick(offer == Offer.APPROVE);
        }
        return button;
    }

    private void approve() {
        if (Attempt.of(() -> deeds.approve().approve(number(), version()), reload)) {
            Toast.success(Localized.text("admin.order.approved", number()));
        }
        refresh();
    }

    private void reject() {
        ReasonDialog.ask(
                Localized.text("admin.order.reject.title", number()),
                Localized.text("admin.order.reject.text"),
                "admin.order.do.REJECT",
                reason -> deeds.reject().reject(number(), reason, version()),
                this::done);
    }

    private void cancel() {
        ReasonDialog.ask(
                Localized.text("admin.order.cancel.title", number()),
                Localized.text("admin.order.cancel.text"),
                "admin.order.do.CANCEL",
                reason -> deeds.cancel().cancel(number(), reason, version()),
                this::done);
    }

    private void done() {
        Toast.success(Localized.text("ui.saved"));
        refresh();
    }

    private void refresh() {
        WaitingOrders.recountHere();
        reload.execute();
    }

    private String number() {
        return order.header().number();
    }

    private int version() {
        return order.header().version();
    }
}
