package io.qudao.access;

import org.springframework.aop.Advisor;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;

/** Puts the check before every use case, outside of its transaction. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor allowAdvisor() {
        ComposablePointcut annotated = new ComposablePointcut(
                        AnnotationMatchingPointcut.forClassAnnotation(Allow.class))
                .union(AnnotationMatchingPointcut.forMethodAnnotation(Allow.class));
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(annotated, new AllowInterceptor());
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return advisor;
    }
}
