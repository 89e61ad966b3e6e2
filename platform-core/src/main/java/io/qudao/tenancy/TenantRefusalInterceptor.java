package io.qudao.tenancy;

import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Tells why a tenant's transaction was refused: TENANT_CLOSED or MAINTENANCE where none was begun, TENANT_SUSPENDED where
 * the database refused to write. The database decides, so that no write can be forgotten; a write that fails so for a
 * tenant that may write is a defect and stays one.
 */
final class TenantRefusalInterceptor implements MethodInterceptor {

    private static final String READ_ONLY_TRANSACTION = "25006";

    private final ObjectProvider<TenantDirectory> tenants;

    TenantRefusalInterceptor(ObjectProvider<TenantDirectory> tenants) {
        this.tenants = tenants;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        try {
            return invocation.proceed();
        } catch (CannotCreateTransactionException e) {
            throw refusalIn(e).<RuntimeException>map(refused -> refused).orElse(e);
        } catch (RuntimeException e) {
            throw isReadOnlyRefusal(e) && isSuspended(CurrentTenant.orNull()) ? suspended(e) : e;
        }
    }

    private static RefusedException suspended(RuntimeException cause) {
        RefusedException refused = Problem.of(TenancyProblem.TENANT_SUSPENDED).refused();
        refused.initCause(cause);
        return refused;
    }

    private boolean isSuspended(@Nullable TenantId tenant) {
        return tenant != null && !tenants.getObject().isWritable(tenant);
    }

    private static Optional<RefusedException> refusalIn(Throwable thrown) {
        return causes(thrown)
                .filter(RefusedException.class::isInstance)
                .map(RefusedException.class::cast)
                .findFirst();
    }

    private static boolean isReadOnlyRefusal(Throwable thrown) {
        return causes(thrown)
                .anyMatch(
                        cause -> cause instanceof SQLException sql && READ_ONLY_TRANSACTION.equals(sql.getSQLState()));
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause);
    }
}
