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

    public static boolean mayAny(Permission... permissions) {
        Actor actor = CurrentActor.required();
        return Arrays.stream(permissions).anyMatch(actor::may);
    }
}
