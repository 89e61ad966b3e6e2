package io.qudao.admin.part;

import com.vaadin.flow.server.Command;
import io.qudao.kernel.ProblemCode;
import io.qudao.kernel.RefusedException;
import io.qudao.ui.Localized;
import io.qudao.ui.component.ConfirmAction;
import io.qudao.ui.problem.Problems;

/** Tries something on what the reader sees, which somebody else may have changed meanwhile. */
public final class Attempt {

    private Attempt() {}

    /**
     * @param reload shows what is stored now; offered where the reader saw something older
     * @return whether it was done
     */
    public static boolean of(Command deed, Command reload) {
        try {
            deed.execute();
            return true;
        } catch (RefusedException refused) {
            if (isStale(refused)) {
                offerReload(refused, reload);
            } else {
                Problems.show(refused);
            }
            return false;
        }
    }

    public static boolean isStale(RefusedException refused) {
        return refused.problems().stream().anyMatch(p -> p.code().kind() == ProblemCode.Kind.STALE);
    }

    public static void offerReload(RefusedException refused, Command reload) {
        ConfirmAction.ask(
                Localized.text("admin.stale.title"),
                String.join(" ", Problems.texts(refused.problems())),
                Localized.text("ui.reload"),
                reload);
    }
}
