package io.qudao.tenancy;

import io.qudao.kernel.UseCase;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;

/** Puts the explanation of a read-only tenant around every use case, outside of its transaction and of the check of rights. */
@Configuration(proxyBeanMethods = false)
class SuspensionConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor suspensionAdvisor(ObjectProvider<TenantDirectory> tenants) {
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(
                AnnotationMatchingPointcut.forClassAnnotation(UseCase.class), new SuspensionInterceptor(tenants));
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE + 50);
        return advisor;
    }
}
