package io.qudao.ui.problem;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.qudao.kernel.RefusedException;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Banner;
import io.qudao.ui.component.EmptyState;
import io.qudao.ui.shell.CentredPage;
import jakarta.servlet.http.HttpServletResponse;

/** A page could not be opened: refused with its reasons, or a defect with an incident number. */
@AnonymousAllowed
public final class UnexpectedErrorView extends CentredPage implements HasErrorParameter<Exception>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        RefusedException refused = UnexpectedErrors.refusal(parameter.getCaughtException());
        if (refused != null) {
            Banner reasons = new Banner(Tone.WARN);
            reasons.show(Problems.texts(refused.problems()));
            show(reasons, ErrorLinks.home());
            return HttpServletResponse.SC_CONFLICT;
        }
        Span number = Localized.span("qd-incident", "ui.incident.number", Incident.log(parameter.getCaughtException()));
        show(EmptyState.ofPage("alert", "ui.incident.title", "ui.incident.text", ErrorLinks.home()), number);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("ui.incident.title");
    }
}
