package io.qudao.ui.problem;

import com.vaadin.flow.component.HasValidation;
import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import io.qudao.kernel.Texts;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Banner;
import io.qudao.ui.component.Toast;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows why something was refused, all reasons at once and in the reader's language: beside the field where there is one,
 * else in the form's banner, else as a message above the page.
 */
public final class Problems {

    private Problems() {}

    /** All reasons as one message that stays until it is closed. */
    public static void show(RefusedException refused) {
        Toast.error(texts(refused.problems()));
    }

    /**
     * @param fields by the names that {@link Problem#field()} uses
     * @param rest takes the reasons that belong to no field of the form
     */
    public static void show(RefusedException refused, Map<String, ? extends HasValidation> fields, Banner rest) {
        List<Problem> general = refused.problems().stream()
                .filter(problem -> !markField(problem, fields))
                .toList();
        rest.show(texts(general));
    }

    /** Takes back what an earlier attempt showed. */
    public static void clear(Map<String, ? extends HasValidation> fields, Banner rest) {
        fields.values().forEach(field -> {
            field.setInvalid(false);
            field.setErrorMessage("");
        });
        rest.clear();
    }

    /**
     * Tries what a form was filled in for.
     *
     * @return whether it was done; if not, the form shows why
     */
    public static boolean attempt(Runnable deed, Map<String, ? extends HasValidation> fields, Banner rest) {
        clear(fields, rest);
        try {
            deed.run();
            return true;
        } catch (RefusedException refused) {
            show(refused, fields, rest);
            return false;
        }
    }

    /** Each reason as a sentence; in front of it the line, where it names one. */
    public static List<String> texts(List<Problem> problems) {
        return problems.stream().map(Problems::sentence).toList();
    }

    private static String sentence(Problem problem) {
        String text = Texts.text(Localized.language(), problem);
        return problem.line() == null ? text : Localized.text("ui.problem.line", problem.line(), text);
    }

    private static boolean markField(Problem problem, Map<String, ? extends HasValidation> fields) {
        HasValidation field = problem.line() == null ? field(problem.field(), fields) : null;
        if (field == null) {
            return false;
        }
        String earlier = field.isInvalid() && field.getErrorMessage() != null ? field.getErrorMessage() + " " : "";
        field.setErrorMessage(earlier + sentence(problem));
        field.setInvalid(true);
        return true;
    }

    private static @Nullable HasValidation field(@Nullable String name, Map<String, ? extends HasValidation> fields) {
        return name == null ? null : fields.get(name);
    }
}
