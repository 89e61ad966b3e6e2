package io.qudao.api.platform;

import io.qudao.api.PageBody;
import io.qudao.kernel.Cursor;
import io.qudao.operations.TenantFilter;
import io.qudao.operations.TenantOrder;
import io.qudao.operations.TenantOverview;
import io.qudao.operations.TenantQueries;
import io.qudao.tenancy.Hosts;
import io.qudao.tenancy.TenantState;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The platform's tenants: made and read. */
@RestController
@RequestMapping("/api/platform/v1/tenants")
class TenantResource {

    private final TenantQueries queries;
    private final ProvisionOnce provisionOnce;
    private final Hosts hosts;

    TenantResource(TenantQueries queries, ProvisionOnce provisionOnce, Hosts hosts) {
        this.queries = queries;
        this.provisionOnce = provisionOnce;
        this.hosts = hosts;
    }

    /** The oldest first; new ones come at the end, so a position stays good. */
    @GetMapping
    PageBody<TenantOverviewBody> listTenants(
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable TenantState state,
            @RequestParam @Nullable String cursor,
            @RequestParam(defaultValue = PageBody.USUAL) int limit) {
        int most = PageBody.checked(limit);
        Long from = Cursor.number(cursor);
        int offset = from == null ? 0 : Math.toIntExact(Math.clamp(from, 0, Integer.MAX_VALUE));
        List<TenantOverview> found =
                queries.page(new TenantFilter(q, state), TenantOrder.CREATED, false, offset, most + 1);
        return PageBody.of(Cursor.slice(found, most, last -> offset + most), TenantOverviewBody::of);
    }

    @GetMapping("/{slug}")
    TenantBody getTenant(@PathVariable String slug) {
        return TenantBody.of(queries.required(slug).tenant(), hosts.tenantUrl(slug, "/"));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<TenantBody> createTenant(@RequestBody TenantRequest body, HttpServletRequest request) {
        return provisionOnce.answer(request, body);
    }
}
