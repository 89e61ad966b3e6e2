package io.qudao.admin.part;

import io.qudao.access.Actor;
import io.qudao.access.CurrentActor;
import io.qudao.access.Permission;
import java.util.Arrays;

/** What the signed-in user may do, to hide what would only be refused. The use cases check for themselves. */
public final class Rights {

    private Rights() {}

    public static boolean may(Permission permission) {
        return CurrentActor.required().may(permission);
    }

    /** Whether amounts may be shown: unit prices, sums, turnover. Who only ships goods has no need of them. */
    public static boolean seesAmounts() {
        return may(Permission.PRICES_READ);
    }

    public static boolean mayAny(Permission... permissions) {
        Actor actor = CurrentActor.required();
        return Arrays.stream(permissions).anyMatch(actor::may);
    }
}
