package io.qudao.tenancy;

import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import java.sql.SQLException;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Says TENANT_SUSPENDED where the database has refused to write for a tenant that may only read. The database decides, so
 * that no write can be forgotten; a write that fails so for any other tenant is a defect and stays one.
 */
final class SuspensionInterceptor implements MethodInterceptor {

    private static final String READ_ONLY_TRANSACTION = "25006";

    private final ObjectProvider<TenantDirectory> tenants;

    SuspensionInterceptor(ObjectProvider<TenantDirectory> tenants) {
        this.tenants = tenants;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        try {
            return invocation.proceed();
        } catch (RuntimeException e) {
            if (isReadOnlyRefusal(e) && isSuspended(CurrentTenant.orNull())) {
                RefusedException refused =
                        Problem.of(TenancyProblem.TENANT_SUSPENDED).refused();
                refused.initCause(e);
                throw refused;
            }
            throw e;
        }
    }

    private boolean isSuspended(@Nullable TenantId tenant) {
        return tenant != null && !tenants.getObject().isWritable(tenant);
    }

    private static boolean isReadOnlyRefusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && READ_ONLY_TRANSACTION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
