package io.qudao.operator;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.qudao.operations.TenantFilter;
import io.qudao.operations.TenantOrder;
import io.qudao.operations.TenantOverview;
import io.qudao.operations.TenantQueries;
import io.qudao.ui.Localized;
import java.util.List;

/** Who came last, so that an operator can greet them. */
class NewestTenants extends Div {

    private static final int MOST = 6;

    NewestTenants(TenantQueries queries) {
        setClassName("qd-scroll-x");
        List<TenantOverview> newest = queries.page(TenantFilter.ALL, TenantOrder.CREATED, true, 0, MOST);
        Localized.onLanguage(this, () -> {
            removeAll();
            add(table(newest));
        });
    }

    private static NativeTable table(List<TenantOverview> newest) {
        NativeTable table = new NativeTable();
        table.setClassName("qd-plain");
        NativeTableRow head = table.getHead().addRow();
        for (String key : List.of("company", "state", "plan", "activity", "size")) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(Localized.text("operator.tenant." + key));
            cell.setClassName("num", key.equals("size"));
        }
        newest.forEach(tenant -> row(table.getBody().addRow(), tenant));
        return table;
    }

    private static void row(NativeTableRow row, TenantOverview tenant) {
        Anchor name = new Anchor(OperatorNavigation.tenant(tenant.slug()), tenant.company());
        name.getElement().setAttribute("router-link", true);
        name.addClassName("qd-strong");
        row.addDataCell().add(name);
        row.addDataCell().add(TenantTexts.badge(tenant.state()));
        row.addDataCell().setText(TenantTexts.plan(tenant.plan()));
        row.addDataCell().setText(TenantTexts.activity(tenant.lastActivityAt()));
        var size = row.addDataCell();
        size.setText(TenantTexts.size(tenant.bytes()));
        size.setClassName("num");
    }
}
