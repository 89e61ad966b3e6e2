package io.qudao.testing;

import io.qudao.access.CurrentActor;
import io.qudao.access.Operator;
import io.qudao.access.Role;
import org.jspecify.annotations.Nullable;

/** Does work as an operator of the platform. */
public final class Operators {

    public static final Operator OPERATOR =
            new Operator("operator@qudao.example", "Operator", Role.OPERATOR.permissions());

    private Operators() {}

    public static <R extends @Nullable Object, X extends Throwable> R asOperator(ScopedValue.CallableOp<R, X> work)
            throws X {
        return CurrentActor.callAs(OPERATOR, work);
    }
}
