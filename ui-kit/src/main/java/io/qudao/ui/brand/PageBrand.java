package io.qudao.ui.brand;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** The brand of the page this thread serves. */
public final class PageBrand {

    private PageBrand() {}

    public static Brand here() {
        Brand brand = ComponentUtil.getData(UI.getCurrentOrThrow(), Brand.class);
        return brand == null ? Brand.platform() : brand;
    }
}
