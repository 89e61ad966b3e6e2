package io.qudao.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One verb of the business: a public class with one public method that loads, locks, guards, changes and records an
 * event, in one transaction of one tenant. Screens, API, imports and jobs call the same ones.
 *
 * <p>Who may call it stands beside it as {@code @Allow}; a test fails the build where it is missing.
 */
@Documented
@Service
@Transactional
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {

    @AliasFor(annotation = Transactional.class, attribute = "readOnly")
    boolean readOnly() default false;
}
