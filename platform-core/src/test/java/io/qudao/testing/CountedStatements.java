package io.qudao.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.logging.Logger;

/**
 * Counts what a thread sends to the database, below the pool and below every framework: each statement and each batch is
 * one, the switch to the tenant included. Addresses {@code jdbc:counted:postgresql:…} lead here.
 */
public final class CountedStatements implements Driver {

    private static final String PREFIX = "jdbc:counted:";
    private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

    static {
        try {
            DriverManager.registerDriver(new CountedStatements());
        } catch (SQLException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private CountedStatements() {}

    /** The same database, counted. */
    public static String counted(String jdbcUrl) {
        return jdbcUrl.replaceFirst("^jdbc:", PREFIX);
    }

    /** How many statements the work sends on this thread. */
    public static int during(Callable<?> work) {
        int before = COUNT.get()[0];
        try {
            work.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return COUNT.get()[0] - before;
    }

    @Override
    public Connection connect(String url, Properties properties) throws SQLException {
        if (!acceptsURL(url)) {
            return null;
        }
        Connection raw = DriverManager.getConnection(url.replaceFirst("^" + PREFIX, "jdbc:"), properties);
        return proxy(Connection.class, raw);
    }

    private static <T> T proxy(Class<T> type, Object target) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (target instanceof Statement && method.getName().startsWith("execute")) {
                COUNT.get()[0]++;
            }
            try {
                Object result = method.invoke(target, arguments);
                Class<?> returned = method.getReturnType();
                return result instanceof Statement && Statement.class.isAssignableFrom(returned)
                        ? proxy(returned, result)
                        : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(
                Proxy.newProxyInstance(CountedStatements.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(PREFIX);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }
}
