package io.qudao.app;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import io.qudao.identity.SignedInPeople;
import io.qudao.tenancy.RequestHost;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/** Who may open which page. The API has its own chain, before this one. */
@Configuration(proxyBeanMethods = false)
class ScreenSecurity {

    @Bean
    @Order(100)
    SecurityFilterChain screens(HttpSecurity http, SignInPages pages, PasswordSignIn passwords, SignedInPeople people)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/brand/**",
                        "/css/**",
                        "/img/**",
                        "/js/**",
                        "/webjars/**",
                        "/aura/**",
                        "/lumo/**",
                        "/sign-in/**",
                        "/manifest.webmanifest",
                        "/favicon.ico",
                        "/actuator/health/**",
                        "/error")
                .permitAll());
        http.authorizeHttpRequests(requests ->
                requests.requestMatchers(ScreenSecurity::isPublicSite).permitAll());
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView("/login")
                .logoutSuccessHandler(pages));
        http.addFilterAfter(new StillSignedIn(people), SecurityContextHolderFilter.class);
        http.authenticationProvider(passwords);
        http.formLogin(
                form -> form.withObjectPostProcessor(new ObjectPostProcessor<UsernamePasswordAuthenticationFilter>() {
                    @Override
                    public <F extends UsernamePasswordAuthenticationFilter> F postProcess(F filter) {
                        return configured(filter, pages);
                    }
                }));
        http.exceptionHandling(handling -> handling.authenticationEntryPoint(pages));
        return http.build();
    }

    /** The root is the portal on a tenant's host, but the public site on the platform's. */
    private static boolean isPublicSite(HttpServletRequest request) {
        return request.getRequestURI().equals("/") && RequestHost.of(request) instanceof RequestHost.Platform;
    }

    private static <F extends UsernamePasswordAuthenticationFilter> F configured(F filter, SignInPages pages) {
        filter.setRequiresAuthenticationRequestMatcher(new OrRequestMatcher(
                pathPattern(HttpMethod.POST, "/login"), pathPattern(HttpMethod.POST, "/operator/login")));
        filter.setAuthenticationDetailsSource(RequestHost::of);
        filter.setAuthenticationSuccessHandler(pages);
        filter.setAuthenticationFailureHandler(pages);
        return filter;
    }
}
