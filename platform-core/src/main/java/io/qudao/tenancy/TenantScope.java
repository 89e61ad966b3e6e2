package io.qudao.tenancy;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Says explicitly for which tenant a piece of work is done, where no signed-in user says it: jobs, listeners,
 * provisioning, sign-in itself.
 *
 * <p>The scope encloses the transaction, since a running transaction would silently stay with its first tenant. So a scope
 * that differs from the one around it, or that begins inside a transaction, is refused. It does not travel to other
 * threads: hand the tenant over and open a scope there.
 */
public final class TenantScope {

    private static final ScopedValue<TenantId> CURRENT = ScopedValue.newInstance();

    private TenantScope() {}

    /**
     * @throws IllegalStateException if another tenant's scope is open, or a transaction began outside of any
     */
    public static <R extends @Nullable Object, X extends Throwable> R call(
            TenantId tenant, ScopedValue.CallableOp<R, X> work) throws X {
        refuseOtherScope(tenant);
        return ScopedValue.where(CURRENT, tenant).call(work);
    }

    /** As {@link #call}, for work without a result. */
    public static void run(TenantId tenant, Runnable work) {
        refuseOtherScope(tenant);
        ScopedValue.where(CURRENT, tenant).run(work);
    }

    static @Nullable TenantId orNull() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }

    private static void refuseOtherScope(TenantId tenant) {
        TenantId open = orNull();
        if (open != null && !open.equals(tenant)) {
            throw new IllegalStateException("Already in the scope of " + open + ", cannot enter " + tenant);
        }
        if (open == null
                && TransactionSynchronizationManager.isActualTransactionActive()
                && !tenant.equals(CurrentTenant.orNull())) {
            throw new IllegalStateException("A transaction began outside the scope of " + tenant);
        }
    }
}
