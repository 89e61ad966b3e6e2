package io.qudao.admin.product;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.server.Command;
import io.qudao.access.Permission;
import io.qudao.admin.AdminNavigation;
import io.qudao.admin.part.PageState;
import io.qudao.admin.part.Rights;
import io.qudao.catalog.Product;
import io.qudao.catalog.UnitDraft;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.component.DetailPanel;
import io.qudao.ui.component.Facts;
import io.qudao.ui.component.Parts;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

/** A product beside the list. */
final class ProductPanel {

    private ProductPanel() {}

    static DetailPanel of(
            ListedProduct listed, BigDecimal defaultTaxRate, Map<String, String> categories, Command close) {
        Product product = listed.product();
        DetailPanel panel = new DetailPanel(product.sku(), close)
                .withMark(ProductTones.badge(product.status()))
                .withBody(
                        Parts.div(
                                "",
                                Parts.span("qd-line-1", product.name(Localized.language())),
                                Parts.span("qd-line-2", product.names().getOrDefault(other(), ""))),
                        figures(listed),
                        facts(product, defaultTaxRate, categories),
                        new H3(Localized.text("admin.product.units")),
                        units(product));
        if (!product.attributes().isEmpty()) {
            panel.withBody(new H3(Localized.text("admin.product.attributes")), attributes(product));
        }
        if (Rights.may(Permission.CATALOG_WRITE)) {
            Button edit = Localized.button("ui.edit", ButtonVariant.PRIMARY);
            edit.addClickListener(click ->
                    new PageState(AdminNavigation.EDIT_PRODUCT, Map.of(ProductEditorView.SKU, product.sku())).go());
            panel.withActions(edit);
        }
        return panel;
    }

    private static String other() {
        return "zh".equals(Localized.language().getLanguage()) ? "en" : "zh";
    }

    private static com.vaadin.flow.component.Component figures(ListedProduct listed) {
        Div figures = Parts.div("qd-summary");
        if (Rights.seesAmounts()) {
            figures.add(
                    figure("admin.product.listprice", listed.listPrice() == null ? "—" : ProductTable.price(listed)));
        }
        figures.add(
                figure("admin.product.available", ProductTable.available(listed)),
                figure("admin.product.unit", listed.product().unit()));
        return figures;
    }

    private static com.vaadin.flow.component.Component figure(String labelKey, String value) {
        return Parts.div("", Localized.span("qd-summary-label", labelKey), Parts.span("qd-summary-value", value));
    }

    private static Facts facts(Product product, BigDecimal defaultTaxRate, Map<String, String> categories) {
        Formats formats = Formats.here();
        String code = product.category();
        return new Facts()
                .fact("admin.product.category", code == null ? "" : categories.getOrDefault(code, code))
                .fact("admin.product.minorder", formats.quantity(product.minOrder()) + " " + product.unit())
                .fact("admin.product.increment", formats.quantity(product.increment()) + " " + product.unit())
                .fact(
                        "admin.product.taxrate",
                        formats.percent(Objects.requireNonNullElse(product.taxRate(), defaultTaxRate)))
                .fact("admin.product.external", Objects.requireNonNullElse(product.externalId(), ""))
                .fact("admin.product.updated", formats.dateTime(product.updatedAt()));
    }

    private static Facts units(Product product) {
        Formats formats = Formats.here();
        Facts facts = new Facts();
        for (UnitDraft unit : product.units()) {
            String barcode = unit.barcode() == null ? "" : " · " + unit.barcode();
            facts.fact(
                    "admin.product.units.one",
                    "1 " + unit.unit() + " = " + formats.quantity(unit.factor()) + " " + product.unit() + barcode);
        }
        return facts;
    }

    private static com.vaadin.flow.component.Component attributes(Product product) {
        var list = Parts.div("qd-stack");
        product.attributes()
                .forEach((name, value) ->
                        list.add(Parts.div("qd-spread", Parts.span("qd-dim", name), Parts.span("qd-strong", value))));
        return list;
    }
}
