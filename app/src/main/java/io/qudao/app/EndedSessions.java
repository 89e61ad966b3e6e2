package io.qudao.app;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import io.qudao.tenancy.RequestHost;
import org.springframework.stereotype.Component;

/**
 * Leads an open page whose session has ended, by time or because somebody was disabled, to the sign-in page, which says
 * what happened.
 */
@Component
class EndedSessions implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(EndedSessions::messages);
    }

    private static SystemMessages messages(SystemMessagesInfo about) {
        boolean tenant = about.getRequest() instanceof VaadinServletRequest request
                && RequestHost.tenant(request.getHttpServletRequest()).isPresent();
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL(tenant ? "/login?ended" : "/operator/login?ended");
        return messages;
    }
}
