package io.qudao.app;

import io.qudao.operations.TenantActivity;
import io.qudao.tenancy.RequestHost;
import io.qudao.tenancy.Tenant;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes that a tenant is in use. After the security filters: a stranger at the door is not activity. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 100)
class RecordTenantActivity extends OncePerRequestFilter {

    private final TenantActivity activity;

    RecordTenantActivity(TenantActivity activity) {
        this.activity = activity;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getUserPrincipal() != null
                && request.getAttribute(RequestHost.class.getName()) instanceof RequestHost.OfTenant(Tenant tenant)) {
            activity.seen(tenant.id());
        }
        chain.doFilter(request, response);
    }
}
