package io.qudao.app;

import io.qudao.migrations.DatabaseTarget;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The administrator's way to the database, for making tenants' spaces; never for requests. */
@ConfigurationProperties("qudao.database")
record AdministratorAccess(String url, String adminUser, String adminPassword) {

    DatabaseTarget target() {
        return new DatabaseTarget(url, adminUser, adminPassword);
    }
}
