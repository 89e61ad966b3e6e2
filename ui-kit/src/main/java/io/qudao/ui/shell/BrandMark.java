package io.qudao.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import io.qudao.ui.Localized;
import io.qudao.ui.brand.Brand;

/** Logo and name of the brand, a link to the home. */
public final class BrandMark extends Anchor {

    public BrandMark(Brand brand, String href) {
        super(href);
        setClassName("qd-brandmark");
        Image logo = new Image(brand.logo(), "");
        logo.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span();
        name.setClassName("qd-brandmark-name");
        Localized.onLanguage(name, () -> name.setText(brand.name(Localized.language())));
        add(logo, name);
    }

    /** Which of the brand's rooms this is, for instance "Console". */
    public BrandMark withSubKey(String key) {
        add(Localized.span("qd-brandmark-sub", key));
        return this;
    }
}
