package io.qudao.tenancy;

import io.qudao.kernel.UseCase;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.annotation.Transactional;

/** Puts the explanation of refused transactions around all use cases and queries, outside of the check of rights. */
@Configuration(proxyBeanMethods = false)
class TenantRefusalConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor tenantRefusalAdvisor(ObjectProvider<TenantDirectory> tenants) {
        ComposablePointcut transactional = new ComposablePointcut(
                        AnnotationMatchingPointcut.forClassAnnotation(UseCase.class))
                .union(AnnotationMatchingPointcut.forClassAnnotation(Transactional.class));
        DefaultPointcutAdvisor advisor =
                new DefaultPointcutAdvisor(transactional, new TenantRefusalInterceptor(tenants));
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE + 50);
        return advisor;
    }
}
