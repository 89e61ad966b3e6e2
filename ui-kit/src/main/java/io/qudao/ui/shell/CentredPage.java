package io.qudao.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;
import io.qudao.ui.brand.PageBrand;
import io.qudao.ui.component.Panel;
import io.qudao.ui.component.Parts;

/** One panel in the middle of an otherwise empty page: a confirmation, an error, a short form. */
public class CentredPage extends Main {

    private final Panel panel = new Panel();

    protected CentredPage() {
        setClassName("qd-center");
        panel.add(Parts.div("qd-auth-top", new BrandMark(PageBrand.here(), "/"), LanguageSwitch.named()));
        add(panel);
    }

    protected final void show(Component... components) {
        panel.add(components);
    }
}
