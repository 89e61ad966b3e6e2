package io.qudao.portal.account;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import io.qudao.identity.IdentityProblem;
import io.qudao.identity.PasswordRules;
import io.qudao.kernel.ProblemCode;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules of a password, each with whether what is typed so far keeps it. */
final class PasswordHints extends UnorderedList {

    private final Map<ProblemCode, ListItem> rules = new LinkedHashMap<>();
    private final String email;

    PasswordHints(String email) {
        this.email = email;
        setClassName("qd-password-rules");
        rule(IdentityProblem.PASSWORD_TOO_SHORT, "portal.password.length", PasswordRules.SHORTEST);
        rule(IdentityProblem.PASSWORD_TOO_COMMON, "portal.password.common");
        rule(IdentityProblem.PASSWORD_CONTAINS_NAME, "portal.password.name");
        show("");
    }

    private void rule(ProblemCode code, String key, Object... arguments) {
        ListItem item = new ListItem(Icon.of("check-circle"), Localized.span("", key, arguments));
        rules.put(code, item);
        add(item);
    }

    void show(String typed) {
        Set<ProblemCode> broken = PasswordRules.problems(typed, email).stream()
                .map(io.qudao.kernel.Problem::code)
                .collect(Collectors.toSet());
        rules.forEach((code, item) -> item.setClassName("is-kept", !typed.isEmpty() && !broken.contains(code)));
    }
}
