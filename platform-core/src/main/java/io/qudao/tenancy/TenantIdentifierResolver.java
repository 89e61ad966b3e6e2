package io.qudao.tenancy;

import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/**
 * Tells Hibernate the tenant of a new session. Spring Data validates queries at start-up without a tenant, so absence is a
 * sentinel here, which {@link TenantConnections} refuses.
 */
final class TenantIdentifierResolver implements CurrentTenantIdentifierResolver<String> {

    static final String NONE = "no tenant";

    @Override
    public String resolveCurrentTenantIdentifier() {
        TenantId tenant = CurrentTenant.orNull();
        return tenant == null ? NONE : tenant.schema();
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
