package io.qudao.tenancy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A tenant's view of a pooled connection: every SQL text passes the {@link StatementGuard} before the driver sees it, the
 * transaction's end belongs to the transaction manager, and the raw connection cannot be unwrapped.
 */
final class GuardedConnection implements InvocationHandler {

    private static final Set<String> ESCAPES = Set.of("unwrap", "setSchema", "setCatalog", "setClientInfo", "abort");

    private final Object target;
    private final StatementGuard guard;

    private GuardedConnection(Object target, StatementGuard guard) {
        this.target = target;
        this.guard = guard;
    }

    static Connection of(Connection raw, StatementGuard guard) {
        return (Connection) proxy(Connection.class, new GuardedConnection(raw, guard));
    }

    /** The pooled connection behind a guarded one, for giving it back. */
    static Connection raw(Connection guarded) {
        return (Connection) ((GuardedConnection) Proxy.getInvocationHandler(guarded)).target;
    }

    private static Object proxy(Class<?> type, InvocationHandler handler) {
        return Proxy.newProxyInstance(GuardedConnection.class.getClassLoader(), new Class<?>[] {type}, handler);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (ESCAPES.contains(method.getName())) {
            throw new UnsupportedOperationException(method.getName() + " is not for a tenant's connection");
        }
        if (method.getName().equals("isWrapperFor")) {
            return false;
        }
        if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql && takesSql(method)) {
            guard.check(sql);
        }
        return guarded(call(method, arguments));
    }

    private static boolean takesSql(Method method) {
        String name = method.getName();
        return name.startsWith("prepare") || name.startsWith("execute") || name.equals("addBatch");
    }

    private @Nullable Object call(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    /** Plain statements take SQL later, so they are guarded as well; a prepared one has been judged already. */
    private @Nullable Object guarded(@Nullable Object result) {
        if (result instanceof PreparedStatement || !(result instanceof Statement)) {
            return result;
        }
        return proxy(Statement.class, new GuardedConnection(result, guard));
    }
}
