package io.qudao.identity;

import io.qudao.tenancy.CurrentTenant;
import io.qudao.tenancy.Hosts;
import io.qudao.tenancy.TenantDirectory;
import org.springframework.stereotype.Component;

/** Absolute addresses of the current tenant's pages, for links in e-mails. */
@Component
class Addresses {

    private final Hosts hosts;
    private final TenantDirectory tenants;

    Addresses(Hosts hosts, TenantDirectory tenants) {
        this.hosts = hosts;
        this.tenants = tenants;
    }

    String ofCurrentTenant(String path) {
        return hosts.tenantUrl(tenants.required(CurrentTenant.required()).slug(), path);
    }
}
