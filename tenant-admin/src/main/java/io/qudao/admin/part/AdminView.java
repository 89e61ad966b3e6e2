package io.qudao.admin.part;

import com.vaadin.flow.router.AccessDeniedException;
import io.qudao.access.Permission;
import io.qudao.ui.component.PageView;

/** A page of the brand console, open to those who have one of the rights it needs. */
public abstract class AdminView extends PageView {

    /** @param anyOf none: every one of the brand's users */
    protected AdminView(String titleKey, Permission... anyOf) {
        super(titleKey);
        if (anyOf.length > 0 && !Rights.mayAny(anyOf)) {
            throw new AccessDeniedException();
        }
    }
}
