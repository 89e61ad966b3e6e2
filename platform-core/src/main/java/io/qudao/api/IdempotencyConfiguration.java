package io.qudao.api;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Keys of tenants' clients live in the tenant's schema, keys of operators' clients in the platform's. */
@Configuration(proxyBeanMethods = false)
class IdempotencyConfiguration {

    @Bean
    @Primary
    KeptAnswers tenantAnswers(JdbcClient jdbc, Clock clock) {
        return new KeptAnswers(jdbc, "idempotency_key", clock);
    }

    @Bean
    KeptAnswers platformAnswers(@Qualifier("platformJdbc") JdbcClient platform, Clock clock) {
        return new KeptAnswers(platform, "operator_idempotency_key", clock);
    }

    @Bean
    @Primary
    Once tenantOnce(
            PlatformTransactionManager transactions, KeptAnswers answers, EntityManager entities, JsonMapper json) {
        return new Once(new TransactionTemplate(transactions), answers, entities::flush, json);
    }

    @Bean
    Once platformOnce(
            @Qualifier("platformTransactionManager") PlatformTransactionManager transactions,
            @Qualifier("platformAnswers") KeptAnswers answers,
            JsonMapper json) {
        return new Once(new TransactionTemplate(transactions), answers, () -> {}, json);
    }
}
