package io.qudao.ui.sink;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.VaadinScopesConfig;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import io.qudao.ui.brand.Brand;
import io.qudao.ui.brand.BrandSource;
import io.qudao.ui.brand.QudaoAppShell;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * Every part of the kit on a few pages, to be looked at: {@code /}, {@code /admin}, {@code /admin/orders},
 * {@code /admin/orders-detail}, {@code /login}, {@code /site}, {@code /defect}.
 *
 * <p>Started by hand with the test class path, {@code -Dvaadin.productionMode=true} and the content of the artifact
 * {@code com.vaadin:vaadin-prod-bundle} (its {@code webapp} and {@code config}) below {@code META-INF/VAADIN}.
 */
@SpringBootConfiguration
@ComponentScan("io.qudao.ui")
@EnableVaadin("io.qudao.ui")
@ImportAutoConfiguration({
    SpringBootAutoConfiguration.class,
    VaadinScopesConfig.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    MultipartAutoConfiguration.class
})
@Push
public class KitchenSinkApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(KitchenSinkApplication.class, args);
    }

    @Bean
    BrandSource brandSource() {
        Brand lumen = new Brand(
                Map.of(Locale.ENGLISH, "Lumen Lighting", Locale.SIMPLIFIED_CHINESE, "流明照明"),
                "#0b5cad",
                "#f59e0b",
                "img/p/led-bulb.svg",
                null,
                ZoneId.of("Asia/Shanghai"));
        Brand gifts = new Brand(
                Map.of(Locale.ENGLISH, "Hearth & Home Gifts"),
                "#0f766e",
                "#e11d48",
                "img/p/heart-holder.svg",
                null,
                ZoneId.of("Europe/London"));
        return request -> {
            String host = String.valueOf(request.getHeader("Host"));
            return host.startsWith("gifts") ? gifts : host.startsWith("lumen") ? lumen : Brand.platform();
        };
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        VaadinServletContext context =
                (VaadinServletContext) VaadinService.getCurrent().getContext();
        WebApplicationContextUtils.getRequiredWebApplicationContext(context.getContext())
                .getBean(QudaoAppShell.class)
                .configurePage(settings);
    }
}
