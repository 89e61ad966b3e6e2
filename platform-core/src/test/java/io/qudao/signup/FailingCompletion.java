package io.qudao.signup;

import io.qudao.testing.CoreDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Until closed, the database refuses to mark one sign-up as confirmed: all before that has been committed. */
final class FailingCompletion implements AutoCloseable {

    FailingCompletion(String slug) throws SQLException {
        run("""
                create function platform.fails() returns trigger language plpgsql as
                $$ begin raise exception 'as if killed'; end $$;
                create trigger fails before update of confirmed_at on platform.sign_up
                for each row when (new.slug = '%s') execute function platform.fails();
                """.formatted(slug));
    }

    @Override
    public void close() throws SQLException {
        run("drop trigger fails on platform.sign_up; drop function platform.fails()");
    }

    private static void run(String sql) throws SQLException {
        try (Connection admin = DriverManager.getConnection(
                        CoreDatabase.TARGET.jdbcUrl(), CoreDatabase.TARGET.user(), CoreDatabase.TARGET.password());
                Statement statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }
}
