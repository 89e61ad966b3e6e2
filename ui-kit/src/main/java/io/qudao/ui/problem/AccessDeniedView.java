package io.qudao.ui.problem;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.qudao.ui.Localized;
import io.qudao.ui.component.EmptyState;
import io.qudao.ui.shell.CentredPage;
import jakarta.servlet.http.HttpServletResponse;

/** The page exists, but not for the rights of the one who asks. */
@AnonymousAllowed
public final class AccessDeniedView extends CentredPage
        implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        show(EmptyState.ofPage("lock", "ui.denied.title", "ui.denied.text", ErrorLinks.home()));
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("ui.denied.title");
    }
}
