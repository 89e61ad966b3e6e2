package io.qudao.tenancy;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this process reaches the database ({@code qudao.database.*}).
 *
 * @param url JDBC address of the database that holds {@code platform} and the tenants
 * @param appPassword password of {@code qudao_app}, the powerless login of tenants' requests
 * @param platformPassword password of {@code qudao_platform}, which reaches schema {@code platform} only
 * @param poolSize connections for tenants' requests
 * @param platformPoolSize connections for the platform's own tables and the job scheduler
 */
@ConfigurationProperties("qudao.database")
public record DatabaseProperties(
        String url,
        String appPassword,
        String platformPassword,
        @DefaultValue("16") int poolSize,
        @DefaultValue("4") int platformPoolSize) {}
