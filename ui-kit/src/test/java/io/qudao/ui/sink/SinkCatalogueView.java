package io.qudao.ui.sink;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import io.qudao.ui.component.NextAction;
import io.qudao.ui.component.PageView;
import io.qudao.ui.component.Parts;
import java.util.List;

@Route(value = "", layout = SinkPortal.class)
class SinkCatalogueView extends PageView {

    SinkCatalogueView() {
        super("sink.nav.catalogue");
        H1 title = Localized.bind(new H1(), "sink.hello");
        add(
                Parts.div("qd-greeting", title, Localized.span("qd-sub", "sink.hello.d")),
                NextAction.row(
                        NextAction.link("sink.to.approve", "/orders", "check", Tone.BRAND)
                                .value("3")
                                .detail(Localized.signal("sink.kpi.oldest")),
                        NextAction.link("sink.late", "/orders", "truck", Tone.OK)
                                .value("2")
                                .detail("16:30, 沪A·8K231"),
                        NextAction.link("sink.on.hold", "/orders", "wallet", Tone.WARN)
                                .value("¥86,420")
                                .detail(Localized.signal("sink.kpi.over")),
                        NextAction.bar("sink.credit", 0.62).value("¥380,000").detail("62% / ¥1,000,000")));
        add(Parts.div("qd-catalogue", facets(), products(), cart()));
    }

    private static Component facets() {
        FieldSet set = new FieldSet();
        set.setLegendText("Category");
        for (String category : List.of("Bulbs 光源", "Downlights 筒灯", "Pendants and chandeliers", "Outdoor")) {
            set.add(Parts.div("qd-facet", new Checkbox(category), Parts.span("qd-facet-count", "56")));
        }
        Aside aside = new Aside(set);
        aside.setClassName("qd-facets");
        return aside;
    }

    private static Component products() {
        TextField search = new TextField();
        search.addClassName("qd-grow");
        search.setPrefixComponent(Icon.of("search"));
        search.setPlaceholder("Search name, SKU, size");
        search.setAriaLabel("Search");
        Div cards = Parts.div("qd-cards");
        List.of("led-bulb", "downlight", "pendant", "strip", "table-lamp", "driver", "emergency-light", "tin")
                .forEach(name -> cards.add(card(name)));
        Div segments = Parts.div(
                "qd-segments",
                Localized.iconButton("grid", "sink.density"),
                Localized.iconButton("rows", "sink.columns"));
        segments.getComponentAt(0).getElement().setAttribute("aria-pressed", "true");
        return new Div(Parts.toolbar(search, segments), Parts.div("qd-results-head", new H2("300 products")), cards);
    }

    private static Component card(String picture) {
        Image image = new Image("img/p/" + picture + ".svg", "");
        H3 name = new H3("LED 球泡 A60 9W E27 4000K " + picture);
        name.setClassName("qd-card-name");
        IntegerField quantity = new IntegerField();
        quantity.setValue(6);
        quantity.setStepButtonsVisible(true);
        quantity.addClassName("qd-quantity");
        quantity.setAriaLabel("Quantity");
        Button add = new Button(Icon.of("plus"));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClassName("qd-add");
        add.setAriaLabel("Add");
        Button why = Localized.iconButton("info", "ui.search");
        why.addClassName("qd-why");
        Div media = Parts.div("qd-card-picture is-blue", image);
        if (picture.startsWith("d")) {
            media.add(Parts.span("qd-promo", "5% off 10+"));
        }
        return Parts.div(
                "qd-card",
                media,
                Parts.span("qd-card-sku", "LD-1001 · 24 pc/carton"),
                name,
                Parts.div(
                        "qd-spread",
                        Parts.span("qd-state tone-ok", "In stock 999+"),
                        Parts.span("qd-price-list", "¥600.90")),
                Parts.div("qd-price", Parts.span("qd-price-value", "¥469.00"), Parts.span("qd-price-unit", "/pc"), why),
                Parts.div("qd-card-order", quantity, add));
    }

    private static Component cart() {
        Aside aside = new Aside();
        aside.setClassName("qd-cart");
        Button place = new Button("Place order");
        place.addThemeVariants(ButtonVariant.PRIMARY);
        place.addClassName("qd-wide");
        aside.add(
                Parts.div("qd-cart-head", Icon.of("cart"), new H2("Cart · 2 items")),
                Parts.div("qd-cart-lines", line(), line()),
                Parts.div(
                        "qd-cart-total",
                        Parts.div("qd-spread", Parts.span("", "Subtotal"), Parts.span("qd-cart-sum", "¥5,636.80")),
                        Parts.span("qd-cart-saved", "¥1,610.20 below list price"),
                        Parts.span("qd-cart-hint", "Free delivery reached"),
                        place));
        return aside;
    }

    private static Component line() {
        return Parts.div(
                "qd-cart-line",
                Parts.div(
                        "",
                        Parts.span("qd-cart-name", "Brushless impact drill 18V 2.0Ah"),
                        Parts.span("qd-cart-note", "6 pc × ¥675.36")),
                Parts.span("qd-cart-value", "¥4,052.16"),
                Localized.iconButton("x", "ui.remove"));
    }
}
