package io.qudao;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.shared.ui.Transport;
import io.qudao.app.Launch;
import io.qudao.ui.brand.QudaoAppShell;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** The one program. {@code qudao.targets} says which roles a process plays. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Push(transport = Transport.WEBSOCKET_XHR)
public class QudaoApplication implements AppShellConfigurator {

    /** {@code migrate …} runs the migrator; anything else starts the server. */
    public static void main(String[] args) {
        Launch.launch(args);
    }

    @Override
    public void configurePage(AppShellSettings page) {
        VaadinServletContext context =
                (VaadinServletContext) VaadinService.getCurrent().getContext();
        WebApplicationContextUtils.getRequiredWebApplicationContext(context.getContext())
                .getBean(QudaoAppShell.class)
                .configurePage(page);
    }
}
