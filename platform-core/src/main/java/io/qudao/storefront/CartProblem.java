package io.qudao.storefront;

import io.qudao.kernel.ProblemCode;

/** Why what a buyer saw cannot be ordered as it was seen. Nothing is lost: the page shows the cart as it is now. */
public enum CartProblem implements ProblemCode {
    /** Another page or device has changed the cart meanwhile. */
    CART_CHANGED,
    /** Prices have changed: the total seen, and the total now. */
    TOTAL_CHANGED;

    @Override
    public Kind kind() {
        return Kind.STALE;
    }
}
