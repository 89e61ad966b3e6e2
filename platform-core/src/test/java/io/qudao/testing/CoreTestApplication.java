package io.qudao.testing;

import io.qudao.migrations.TenantSchemas;
import io.qudao.tenancy.TenantSpaces;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The business without any screen, on the tests' database. One context for all tests of the module. */
@SpringBootApplication(scanBasePackages = "io.qudao")
@ConfigurationPropertiesScan("io.qudao")
@EntityScan("io.qudao")
@EnableJpaRepositories(basePackages = "io.qudao", considerNestedRepositories = true)
public class CoreTestApplication {

    @Bean
    TenantSpaces tenantSpaces() {
        TenantSchemas schemas = new TenantSchemas(CoreDatabase.TARGET);
        return tenant -> {
            if (!schemas.exists(tenant.schema())) {
                schemas.create(tenant.schema());
            }
        };
    }
}
