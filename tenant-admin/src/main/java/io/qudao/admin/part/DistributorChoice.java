package io.qudao.admin.part;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.qudao.distributor.Distributor;
import io.qudao.distributor.DistributorQueries;
import io.qudao.distributor.DistributorStatus;
import org.jspecify.annotations.Nullable;

/** Chooses one of the distributors, found by code, name, contact or e-mail. */
public final class DistributorChoice extends ComboBox<Distributor> {

    /** @param status null for any */
    public DistributorChoice(DistributorQueries distributors, String labelKey, @Nullable DistributorStatus status) {
        setItemLabelGenerator(Distributor::name);
        setRenderer(LitRenderer.<Distributor>of(
                        "<span class='qd-line-1'>${item.name}</span><span class='qd-line-2'>${item.code}</span>")
                .withProperty("name", Distributor::name)
                .withProperty("code", Distributor::code));
        setItems(query -> {
            DistributorQueries.Filter filter =
                    new DistributorQueries.Filter(query.getFilter().orElse(null), null, status, null);
            return distributors
                    .page(filter, DistributorQueries.Column.NAME, false, query.getOffset(), query.getLimit())
                    .stream();
        });
        Labelled.of(this, labelKey);
    }
}
