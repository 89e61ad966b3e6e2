package io.qudao.ui.component;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import io.qudao.identity.IdentityProblem;
import io.qudao.identity.PasswordRules;
import io.qudao.kernel.Problem;
import io.qudao.kernel.ProblemCode;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules of a password, each with whether what is typed so far keeps it. */
public final class PasswordHints extends UnorderedList {

    private final Map<ProblemCode, ListItem> rules = new LinkedHashMap<>();

    public PasswordHints() {
        setClassName("qd-hints");
        rule(IdentityProblem.PASSWORD_TOO_SHORT, "ui.password.length", PasswordRules.SHORTEST);
        rule(IdentityProblem.PASSWORD_TOO_COMMON, "ui.password.common");
        rule(IdentityProblem.PASSWORD_CONTAINS_NAME, "ui.password.name");
    }

    private void rule(ProblemCode code, String key, Object... arguments) {
        ListItem item = new ListItem(Icon.of("check-circle"), Localized.span("", key, arguments));
        rules.put(code, item);
        add(item);
    }

    /** @param email whose first part the password must not hold; may be empty */
    public void show(String password, String email) {
        Set<ProblemCode> broken = PasswordRules.problems(password, email).stream()
                .map(Problem::code)
                .collect(Collectors.toSet());
        rules.forEach((code, item) -> item.setClassName("is-kept", !password.isEmpty() && !broken.contains(code)));
    }
}
