package io.qudao.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The right that calling needs. Stands on a use case or queries class, or on a method that needs another one than its
 * class.
 *
 * <p>Checked by {@link AllowInterceptor} before the transaction begins, whoever calls: screen, API, import or job.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allow {

    /** Any of these is enough. */
    Permission[] value();
}
