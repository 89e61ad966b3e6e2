package io.qudao.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.brand.Brand;
import io.qudao.ui.brand.PageBrand;
import io.qudao.ui.component.Parts;
import java.util.List;

/** Log-in, sign-up, invitation: a form at one side, the brand's face at the other. On the phone the form alone. */
public class AuthPage extends Div {

    private final Main form = new Main();
    private final Aside side = new Aside();

    protected AuthPage(String titleKey, String subKey) {
        setClassName("qd-auth");
        setSizeFull();
        form.setClassName("qd-auth-form");
        Div titles = new Div(Localized.bind(new H1(), titleKey), Localized.span("qd-sub", subKey));
        Brand brand = PageBrand.here();
        form.add(Parts.div("qd-auth-top", new BrandMark(brand, "/"), LanguageSwitch.named()), titles);
        side.setClassName("qd-auth-side");
        if (brand.loginPicture() != null) {
            side.addClassName("has-picture");
            side.getStyle().set("--qd-auth-picture", "url(\"" + brand.loginPicture() + "\")");
        }
        add(form, side);
    }

    protected void addToForm(Component... components) {
        form.add(components);
    }

    /** What the one who comes here gains by it. */
    protected void promise(String titleKey, String textKey, List<String> pointKeys) {
        side.add(Localized.bind(new H2(), titleKey), Localized.bind(new Paragraph(), textKey));
        UnorderedList points = new UnorderedList();
        pointKeys.forEach(key -> points.add(new ListItem(Icon.of("check-circle"), Localized.span("", key))));
        side.add(points);
    }
}
