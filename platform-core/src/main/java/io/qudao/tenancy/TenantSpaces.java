package io.qudao.tenancy;

/**
 * Makes and removes tenants' schemas with their roles. The business needs it at sign-up; how it is done belongs to the
 * migrations, which know nothing of the business, so the assembly joins the two.
 */
public interface TenantSpaces {

    /** Makes the tenant's space at the current version, from a spare one if there is. Doing it twice is doing it once. */
    void open(TenantId tenant);
}
