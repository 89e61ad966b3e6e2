package io.qudao.portal;

import com.vaadin.flow.spring.security.AuthenticationContext;
import io.qudao.ui.brand.Brand;
import io.qudao.ui.brand.BrandSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the assembly gives to the pages. */
@Configuration(proxyBeanMethods = false)
class PortalTestFrame {

    @Bean
    BrandSource brandOfTests() {
        return request -> Brand.platform();
    }

    @Bean
    @ConditionalOnMissingBean
    AuthenticationContext authenticationContext() {
        return new AuthenticationContext();
    }
}
