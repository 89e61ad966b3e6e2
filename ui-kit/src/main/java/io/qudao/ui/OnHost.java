package io.qudao.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On which hosts a route exists. Routes are global to the program, hosts are not: a tenant's view does not exist on the
 * platform's host, nor the other way round. A route without it exists on both.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OnHost {

    Kind value();

    /** The two kinds of hosts. */
    enum Kind {
        TENANT,
        PLATFORM
    }
}
