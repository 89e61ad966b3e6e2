package io.qudao.ui.problem;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.qudao.ui.Localized;
import io.qudao.ui.component.EmptyState;
import io.qudao.ui.shell.CentredPage;
import jakarta.servlet.http.HttpServletResponse;

/** The address leads nowhere, or nowhere for the one who asks. */
@AnonymousAllowed
public final class NotFoundView extends CentredPage implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        show(EmptyState.ofPage("search", "ui.notfound.title", "ui.notfound.text", ErrorLinks.home()));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("ui.notfound.title");
    }
}
