package io.qudao.kernel;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads {@code qudao.targets}. */
@Configuration(proxyBeanMethods = false)
class TargetsConfiguration {

    @Bean
    Targets targets(@Value("${" + Targets.PROPERTY + ":all}") String names) {
        return Targets.of(names);
    }
}
