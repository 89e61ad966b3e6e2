package io.qudao.tenancy;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The tenant that the running work is for: an explicit {@link TenantScope}, else the signed-in principal's, else none.
 * There is no default tenant, and no way to set one.
 */
public final class CurrentTenant {

    private CurrentTenant() {}

    /** @throws IllegalStateException if scope and principal name different tenants */
    public static @Nullable TenantId orNull() {
        TenantId scoped = TenantScope.orNull();
        TenantId signedIn = ofPrincipal();
        if (scoped != null && signedIn != null && !scoped.equals(signedIn)) {
            throw new IllegalStateException("Scope of " + scoped + " entered by a principal of " + signedIn);
        }
        return scoped != null ? scoped : signedIn;
    }

    /** @throws IllegalStateException if there is none, or scope and principal disagree */
    public static TenantId required() {
        TenantId tenant = orNull();
        if (tenant == null) {
            throw new IllegalStateException("No tenant: open a TenantScope or sign in");
        }
        return tenant;
    }

    private static @Nullable TenantId ofPrincipal() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof TenantPrincipal principal
                ? principal.tenant()
                : null;
    }
}
