package io.qudao.admin.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import io.qudao.imports.ImportJob;
import io.qudao.imports.ImportOptions;
import io.qudao.imports.ImportRequest;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Parts;

/** What one can do after a run: write what was only tried, change the columns, take another file. */
final class AfterRun {

    private AfterRun() {}

    /**
     * @param request runs the same file again
     * @param columns back to the columns of the file in hand
     */
    static Div buttons(
            ImportJob job,
            FileInHand inHand,
            SerializableConsumer<ImportRequest> request,
            Command other,
            Command columns) {
        Div buttons = Parts.div("qd-row");
        ImportRequest last = inHand.last();
        if (last != null && job.options().dryRun()) {
            Button real = Localized.button("admin.import.go", ButtonVariant.PRIMARY);
            real.setDisableOnClick(true);
            real.addClickListener(click -> request.accept(last.with(forReal(last.options()))));
            buttons.add(real);
        }
        if (inHand.file() != null) {
            buttons.add(button("admin.import.columns", columns));
        }
        buttons.add(button("admin.import.other", other));
        return buttons;
    }

    private static Button button(String textKey, Command deed) {
        Button button = Localized.button(textKey);
        button.addClickListener(click -> deed.execute());
        return button;
    }

    private static ImportOptions forReal(ImportOptions tried) {
        return new ImportOptions(
                false,
                tried.allOrNothing(),
                tried.encoding(),
                tried.sheet(),
                tried.numbers(),
                tried.dates(),
                tried.priceList(),
                tried.warehouse(),
                tried.distributor());
    }
}
