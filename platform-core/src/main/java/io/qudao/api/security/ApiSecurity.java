package io.qudao.api.security;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.qudao.api.ProblemAnswers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** The API's own security: no session, no cookie, a bearer token of the host that is asked. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 20)
    SecurityFilterChain apiSecurityFilterChain(
            HttpSecurity http, TokenClients clients, JwtEncoder encoder, HostTokens tokens, ProblemAnswers answers) {
        SecurityProblems problems = new SecurityProblems(answers);
        http.securityMatcher("/api", "/api/**", "/oauth2/token", "/v3/api-docs", "/v3/api-docs/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .oauth2AuthorizationServer(server -> server.registeredClientRepository(clients)
                        .authorizationService(new NothingKept())
                        .authorizationServerSettings(
                                AuthorizationServerSettings.builder().build())
                        .tokenGenerator(generator(encoder))
                        .clientAuthentication(client ->
                                client.authenticationProviders(all -> all.forEach(ApiSecurity::compareByArgon2)))
                        .tokenEndpoint(token -> token.accessTokenRequestConverter(new AllScopesIfNoneIsNamed())))
                .oauth2ResourceServer(resources -> resources
                        .authenticationManagerResolver(tokens)
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .authorizeHttpRequests(requests -> requests.anyRequest().access(new ScopeCheck()))
                .addFilterBefore(new RefusalsBeforeControllers(answers), SecurityContextHolderFilter.class);
        return http.build();
    }

    private static void compareByArgon2(Object provider) {
        if (provider instanceof ClientSecretAuthenticationProvider secrets) {
            secrets.setPasswordEncoder(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8());
        }
    }

    private static JwtGenerator generator(JwtEncoder encoder) {
        JwtGenerator generator = new JwtGenerator(encoder);
        generator.setJwtCustomizer(token -> {
            String tenant = HostTokens.tenantClaim(TokenClients.host());
            if (tenant != null) {
                token.getClaims().claim(HostTokens.TENANT_CLAIM, tenant);
            }
        });
        return generator;
    }

    @Bean
    JwtEncoder accessTokenEncoder(JWKSource<SecurityContext> keys) {
        NimbusJwtEncoder encoder = new NimbusJwtEncoder(keys);
        encoder.setJwkSelector(candidates -> candidates.getFirst());
        return encoder;
    }

    @Bean
    JwtDecoder accessTokenDecoder(JWKSource<SecurityContext> keys) {
        return new VerifiedTokens(NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build());
    }

    @Bean
    HostTokens hostTokens(JwtDecoder decoder, KnownClients clients) {
        return new HostTokens(decoder, clients);
    }
}
