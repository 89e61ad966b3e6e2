package io.qudao.portal.quick;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.qudao.kernel.Problem;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Parts;
import io.qudao.ui.problem.Problems;
import java.util.List;

/** What the check says about a row, and what mends it with one click. */
final class Verdict extends Div {

    private final transient LineFields.Rows rows;

    Verdict(QuickLine line, LineFields.Rows rows) {
        this.rows = rows;
        show(line);
    }

    Verdict show(QuickLine line) {
        removeAll();
        if (line.isBlank()) {
            say(Tone.NEUTRAL, "dot", Localized.text("portal.quick.todo"));
        } else if (line.isShort()) {
            say(Tone.WARN, "info", Localized.text("portal.quick.short"));
        } else if (line.isReady()) {
            say(Tone.OK, "check", Localized.text("portal.quick.ok"));
        } else {
            say(Tone.BAD, "alert", reasons(line));
            LineFix.of(line).forEach(fix -> add(button(fix, line)));
        }
        return this;
    }

    private void say(Tone tone, String icon, String text) {
        setClassName("qd-verdict " + tone.className());
        add(Icon.of(icon), Parts.span("", text));
    }

    /** Without the row's number, which stands in front of it anyway. */
    private static String reasons(QuickLine line) {
        List<Problem> problems = line.problems().stream()
                .map(problem -> new Problem(problem.code(), problem.arguments(), problem.field(), null))
                .toList();
        return String.join(" ", Problems.texts(problems));
    }

    private Button button(LineFix fix, QuickLine line) {
        Button button = new Button(fix.text());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(Localized.text("portal.quick.fix", rows.number(line), fix.text()));
        button.addClickListener(click -> {
            fix.mend().run();
            rows.changed(line);
        });
        return button;
    }
}
