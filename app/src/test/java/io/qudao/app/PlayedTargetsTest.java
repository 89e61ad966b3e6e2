package io.qudao.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qudao.QudaoApplication;
import io.qudao.kernel.Targets;
import io.qudao.kernel.UnknownTargetException;
import io.qudao.tenancy.RequestHost;
import io.qudao.tenancy.Tenant;
import io.qudao.tenancy.TenantId;
import io.qudao.tenancy.TenantState;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@ExtendWith(OutputCaptureExtension.class)
class PlayedTargetsTest {

    private static final RequestHost PLATFORM = new RequestHost.Platform();
    private static final RequestHost TENANT = new RequestHost.OfTenant(new Tenant(
            new TenantId(1),
            "lumen",
            "Lumen",
            "owner@lumen.example",
            TenantState.ACTIVE,
            null,
            null,
            "trial",
            Currency.getInstance("CNY"),
            Locale.CHINA,
            ZoneOffset.UTC,
            Instant.EPOCH));

    @ParameterizedTest
    @CsvSource({
        "portal, tenant, /, true",
        "portal, tenant, /orders/SO-1, true",
        "portal, tenant, /login, true",
        "portal, tenant, /VAADIN/build/x.js, true",
        "portal, tenant, /admin, false",
        "portal, tenant, /admin/orders, false",
        "portal, tenant, /api/v1/products, false",
        "portal, platform, /, false",
        "portal, platform, /operator, false",
        "admin, tenant, /admin/orders, true",
        "admin, tenant, /invitation/abc, true",
        "admin, tenant, /, false",
        "admin, platform, /, true",
        "admin, platform, /signup, true",
        "admin, platform, /operator/tenants, false",
        "operator, platform, /operator/tenants, true",
        "operator, platform, /operator/login, true",
        "operator, platform, /css/qudao.css, true",
        "operator, tenant, /login, false",
        "api, tenant, /api/v1/products, true",
        "api, tenant, /oauth2/token, true",
        "api, platform, /v3/api-docs, true",
        "api, tenant, /, false",
        "api, tenant, /login, false",
        "billing, platform, /billing/stripe/webhook, true",
        "billing, platform, /, false",
        "worker, tenant, /, false",
        "worker, tenant, /api/v1/products, false",
        "worker, tenant, /actuator/health/readiness, true",
        "'portal,api', tenant, /api/v1/products, true",
        "all, tenant, /admin, true",
        "all, platform, /operator, true"
    })
    void serveOnlyWhatTheProcessIsFor(String targets, String host, String path, boolean served) throws Exception {
        assertThat(isServed(targets, host, path, null)).isEqualTo(served);
    }

    @Test
    void letAnOpenPageOfWhateverScreenAskItsServer() throws Exception {
        assertThat(isServed("admin", "tenant", "/", "v-r=uidl&v-uiId=1")).isTrue();
        assertThat(isServed("operator", "platform", "/", "v-r=heartbeat")).isTrue();
        assertThat(isServed("api", "tenant", "/", "v-r=uidl&v-uiId=1")).isFalse();
    }

    @Test
    void refuseToStartWithAnUnknownOneAndSayWhichThereAre(CapturedOutput output) {
        SpringApplication program = new SpringApplication(QudaoApplication.class);
        program.addInitializers(new DatabaseAtStart());
        assertThatThrownBy(() -> program.run("--qudao.targets=portal,web")).isInstanceOf(UnknownTargetException.class);
        assertThat(output)
                .contains("qudao.targets names \"web\", which is no role of a process")
                .contains("admin, portal, operator, api, billing, worker")
                .doesNotContain("Embedded database");
    }

    private static boolean isServed(String targets, String host, String path, String query) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setQueryString(query);
        request.setAttribute(RequestHost.class.getName(), host.equals("platform") ? PLATFORM : TENANT);
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();
        new PlayedTargets(Targets.of(targets)).doFilter(request, response, chain);
        assertThat(response.getStatus()).isEqualTo(chain.getRequest() == null ? 404 : 200);
        return chain.getRequest() != null;
    }
}
