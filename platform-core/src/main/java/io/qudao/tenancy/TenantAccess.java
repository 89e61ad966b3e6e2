package io.qudao.tenancy;

/** What a tenant's transactions may do at this moment; asked at each of them, so it must answer from memory. */
interface TenantAccess {

    /**
     * @return false if the tenant may only read
     * @throws io.qudao.kernel.RefusedException if the tenant is unknown, closed or under maintenance
     */
    boolean isWritable(TenantId tenant);
}
