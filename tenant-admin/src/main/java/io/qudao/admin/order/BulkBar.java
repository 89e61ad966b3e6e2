package io.qudao.admin.order;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import io.qudao.access.Permission;
import io.qudao.admin.part.Rights;
import io.qudao.admin.part.WaitingOrders;
import io.qudao.kernel.Money;
import io.qudao.ordering.ApproveOrder;
import io.qudao.ordering.OrderRow;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.component.ConfirmAction;
import io.qudao.ui.component.Parts;
import io.qudao.ui.component.Toast;
import io.qudao.ui.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What can be done with the chosen orders; floats over the table while there are any. */
final class BulkBar extends Div {

    private final Grid<OrderRow> grid;
    private final ApproveOrder approve;
    private final Command reload;
    private final Span count = Parts.span("qd-bulk-count", "");
    private final Button approveButton =
            Localized.button("admin.order.bulk.approve", ButtonVariant.PRIMARY, ButtonVariant.SMALL);

    BulkBar(Grid<OrderRow> grid, ApproveOrder approve, Command reload) {
        this.grid = grid;
        this.approve = approve;
        this.reload = reload;
        setClassName("qd-bulk");
        getElement().setAttribute("role", "toolbar");
        Localized.ariaLabel(this, "admin.order.bulk");
        approveButton.addClickListener(click -> ask());
        approveButton.setVisible(Rights.may(Permission.ORDERS_APPROVE));
        Button clear = Localized.button("ui.clear", ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        clear.addClickListener(click -> grid.deselectAll());
        add(count, approveButton, clear);
        grid.addSelectionListener(selection -> show());
        Localized.onLanguage(this, this::show);
    }

    private void show() {
        setClassName("is-shown", !grid.getSelectedItems().isEmpty());
        BulkApproval chosen = BulkApproval.of(grid.getSelectedItems());
        approveButton.setEnabled(!chosen.waiting().isEmpty());
        count.setText(Localized.text(
                "admin.order.bulk.count",
                Formats.here().count(grid.getSelectedItems().size()),
                text(BulkApproval.sums(grid.getSelectedItems()))));
    }

    private void ask() {
        BulkApproval bulk = BulkApproval.of(grid.getSelectedItems());
        String text = Localized.text("admin.order.bulk.text", text(bulk.sums()))
                + (bulk.others() == 0 ? "" : " " + Localized.text("admin.order.bulk.others", bulk.others()));
        ConfirmAction.ask(
                Localized.text("admin.order.bulk.title", bulk.waiting().size()),
                text,
                Localized.text("admin.order.do.APPROVE"),
                () -> run(bulk));
    }

    private void run(BulkApproval bulk) {
        BulkApproval.Result result = bulk.run(BulkApproval.Approval.by(approve));
        if (!result.approved().isEmpty()) {
            Toast.success(
                    Localized.text("admin.order.bulk.done", result.approved().size()));
        }
        if (!result.refused().isEmpty()) {
            List<String> reasons = new ArrayList<>();
            result.refused()
                    .forEach((number, refused) ->
                            reasons.add(number + ": " + String.join(" ", Problems.texts(refused.problems()))));
            Toast.error(reasons);
        }
        grid.deselectAll();
        WaitingOrders.recountHere();
        reload.execute();
    }

    private static String text(List<Money> sums) {
        return sums.stream().map(sum -> Formats.here().money(sum)).collect(Collectors.joining(" + "));
    }
}
