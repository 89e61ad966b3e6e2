package io.qudao.admin.order;

import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import io.qudao.admin.part.FormDialog;
import io.qudao.admin.part.Labelled;
import io.qudao.fulfilment.ShipOrder;
import io.qudao.fulfilment.ShipOrderCommand;
import io.qudao.ordering.OrderDetails;
import io.qudao.ui.FieldTexts;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Parts;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What leaves for an order now: of each line what is kept, or less of it. */
final class ShipForm {

    private final Map<String, BigDecimalField> quantities = new LinkedHashMap<>();
    private final TextField carrier = Labelled.of(new TextField(), "admin.ship.carrier");
    private final TextField tracking = Labelled.of(new TextField(), "admin.ship.tracking");
    private final OrderDetails order;
    private final FormDialog dialog;

    ShipForm(OrderDetails order, ShipOrder ship, Command done) {
        this.order = order;
        dialog = new FormDialog(
                        Localized.text("admin.ship.title", order.header().number()), "admin.order.do.SHIP")
                .wide()
                .note(Localized.span("qd-sub", "admin.ship.text"));
        order.lines().stream().filter(line -> line.reserved().signum() > 0).forEach(this::addLine);
        dialog.note(Localized.bind(new H4(), "admin.ship.how"))
                .field("carrier", carrier)
                .field("trackingNumber", tracking)
                .onSave(() -> ship.ship(command()), done);
    }

    void open() {
        dialog.open();
    }

    private void addLine(OrderDetails.Line line) {
        Formats formats = Formats.here();
        BigDecimalField field = FieldTexts.of(new BigDecimalField(line.sku() + " · " + line.name()));
        field.setValue(line.reserved().stripTrailingZeros());
        field.setSuffixComponent(Parts.span("qd-dim", line.unit()));
        field.setHelperText(Localized.text(
                "admin.ship.line",
                formats.quantity(line.quantity()),
                formats.quantity(line.shipped()),
                formats.quantity(line.reserved())));
        quantities.put(line.lineId(), field);
        dialog.field("line" + line.lineId(), field);
    }

    private ShipOrderCommand command() {
        List<ShipOrderCommand.Line> lines = quantities.entrySet().stream()
                .filter(entry -> leaves(entry.getValue().getValue()))
                .map(entry -> new ShipOrderCommand.Line(
                        entry.getKey(), entry.getValue().getValue()))
                .toList();
        if (lines.isEmpty()) {
            throw new io.qudao.kernel.RefusedException(List.of(io.qudao.kernel.Problem.of(
                    io.qudao.fulfilment.FulfilmentProblem.NOTHING_TO_SHIP,
                    order.header().number())));
        }
        return new ShipOrderCommand(order.header().number(), lines, text(carrier), text(tracking), null);
    }

    /** An empty field and a zero leave the line out; anything else is for the use case to judge. */
    private static boolean leaves(@Nullable BigDecimal quantity) {
        return quantity != null && quantity.signum() != 0;
    }

    private static @Nullable String text(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }
}
