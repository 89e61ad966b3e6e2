package io.qudao.tenancy;

/** An authenticated principal that belongs to a tenant: its requests can reach that tenant's rows and no others. */
public interface TenantPrincipal {

    TenantId tenant();
}
