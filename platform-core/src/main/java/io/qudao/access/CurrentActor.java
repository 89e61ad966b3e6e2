package io.qudao.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** The actor of the running request or job. */
public final class CurrentActor {

    private CurrentActor() {}

    public static @Nullable Actor orNull() {
        return principal() instanceof Actor actor ? actor : null;
    }

    /** @throws IllegalStateException if nobody has signed in */
    public static Actor required() {
        Actor actor = orNull();
        if (actor == null) {
            throw new IllegalStateException("Nobody has signed in");
        }
        return actor;
    }

    public static @Nullable Operator operatorOrNull() {
        return principal() instanceof Operator operator ? operator : null;
    }

    static @Nullable Object principal() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? null : authentication.getPrincipal();
    }

    /** Does a job's work as the given actor, in that actor's tenant, and puts back whoever was there before. */
    public static <R extends @Nullable Object, X extends Throwable> R callAs(
            Actor actor, ScopedValue.CallableOp<R, X> work) throws X {
        return callAsPrincipal(actor, work);
    }

    /** As {@link #callAs(Actor, ScopedValue.CallableOp)}, for the platform's own jobs. */
    public static <R extends @Nullable Object, X extends Throwable> R callAs(
            Operator operator, ScopedValue.CallableOp<R, X> work) throws X {
        return callAsPrincipal(operator, work);
    }

    private static <R extends @Nullable Object, X extends Throwable> R callAsPrincipal(
            Object principal, ScopedValue.CallableOp<R, X> work) throws X {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, java.util.List.of()));
        SecurityContextHolder.setContext(context);
        try {
            return work.call();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
