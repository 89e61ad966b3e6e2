package io.qudao.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.zaxxer.hikari.HikariDataSource;
import io.qudao.testing.CoreDatabase;
import io.qudao.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class LoginsIT {

    private final TenancyConfiguration configuration = new TenancyConfiguration();

    @Test
    void areThoseThatMayDoLittle() throws SQLException {
        try (HikariDataSource tenants = configuration.tenantDataSource(database(""));
                HikariDataSource platform = configuration.platformDataSource(database(""))) {
            assertThat(tenants.getConnection().getMetaData().getUserName()).isEqualTo("qudao_app");
            assertThat(platform.getConnection().getMetaData().getUserName()).isEqualTo("qudao_platform");
        }
    }

    @Test
    void areNotReplacedByAnAdministratorInTheAddress() {
        DatabaseProperties database =
                database("?user=" + CoreDatabase.TARGET.user() + "&password=" + CoreDatabase.TARGET.password());
        assertThatIllegalStateException()
                .isThrownBy(() -> configuration.tenantDataSource(database))
                .withMessageContaining("instead of qudao_app");
        assertThatIllegalStateException()
                .isThrownBy(() -> configuration.platformDataSource(database))
                .withMessageContaining("instead of qudao_platform");
    }

    private static DatabaseProperties database(String login) {
        return new DatabaseProperties(
                CoreDatabase.TARGET.jdbcUrl() + login,
                TestDatabase.PASSWORDS.app(),
                TestDatabase.PASSWORDS.platform(),
                1,
                1);
    }
}
