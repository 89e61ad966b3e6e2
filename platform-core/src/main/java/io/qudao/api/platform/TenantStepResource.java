package io.qudao.api.platform;

import io.qudao.api.Answer;
import io.qudao.api.Once;
import io.qudao.api.ReasonBody;
import io.qudao.operations.CloseTenant;
import io.qudao.operations.ResumeTenant;
import io.qudao.operations.SuspendTenant;
import io.qudao.tenancy.Hosts;
import io.qudao.tenancy.Tenant;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What operators do to a tenant as a whole. */
@RestController
@RequestMapping("/api/platform/v1/tenants/{slug}")
class TenantStepResource {

    private final SuspendTenant suspendTenant;
    private final ResumeTenant resumeTenant;
    private final CloseTenant closeTenant;
    private final Hosts hosts;
    private final Once once;

    TenantStepResource(
            SuspendTenant suspendTenant,
            ResumeTenant resumeTenant,
            CloseTenant closeTenant,
            Hosts hosts,
            @Qualifier("platformOnce") Once once) {
        this.suspendTenant = suspendTenant;
        this.resumeTenant = resumeTenant;
        this.closeTenant = closeTenant;
        this.hosts = hosts;
        this.once = once;
    }

    @PostMapping("/suspend")
    ResponseEntity<TenantBody> suspendTenant(
            @PathVariable String slug,
            @RequestBody(required = false) @Nullable ReasonBody body,
            HttpServletRequest request) {
        return once.answer(request, body, () -> suspendTenant.suspend(slug, ReasonBody.text(body)), this::answer);
    }

    @PostMapping("/resume")
    ResponseEntity<TenantBody> resumeTenant(@PathVariable String slug, HttpServletRequest request) {
        return once.answer(request, null, () -> resumeTenant.resume(slug), this::answer);
    }

    @PostMapping("/close")
    ResponseEntity<TenantBody> closeTenant(
            @PathVariable String slug,
            @RequestBody(required = false) @Nullable ReasonBody body,
            HttpServletRequest request) {
        return once.answer(request, body, () -> closeTenant.close(slug, ReasonBody.text(body)), this::answer);
    }

    private Answer<TenantBody> answer(Tenant tenant) {
        return Answer.ok(TenantBody.of(tenant, hosts.tenantUrl(tenant.slug(), "/")));
    }
}
