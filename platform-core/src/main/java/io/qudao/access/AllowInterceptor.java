package io.qudao.access;

import io.qudao.kernel.Problem;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** Refuses a call whose {@link Allow} names no right that the current actor has; without an actor nothing is allowed. */
final class AllowInterceptor implements MethodInterceptor {

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        Allow allow = allow(invocation);
        if (allow != null) {
            check(allow.value());
        }
        return invocation.proceed();
    }

    private static @Nullable Allow allow(MethodInvocation invocation) {
        Object target = invocation.getThis();
        Class<?> type = target == null ? invocation.getMethod().getDeclaringClass() : AopUtils.getTargetClass(target);
        Method method = AopUtils.getMostSpecificMethod(invocation.getMethod(), type);
        Allow ofMethod = AnnotatedElementUtils.findMergedAnnotation(method, Allow.class);
        return ofMethod != null ? ofMethod : AnnotatedElementUtils.findMergedAnnotation(type, Allow.class);
    }

    private static void check(Permission[] anyOf) {
        Set<Permission> held =
                switch (CurrentActor.principal()) {
                    case Actor actor -> actor.permissions();
                    case Operator operator -> operator.permissions();
                    case null, default -> Set.of();
                };
        if (Arrays.stream(anyOf).noneMatch(held::contains)) {
            throw Problem.of(AccessProblem.PERMISSION_MISSING, anyOf[0]).refused();
        }
    }
}
