package io.qudao.admin.part;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.server.Command;

/** Tells of what the user changes in a form, and not of what the program puts in. */
public final class Changes {

    private Changes() {}

    public static void tell(Command changed, HasValue<?, ?>... fields) {
        for (HasValue<?, ?> field : fields) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    changed.execute();
                }
            });
        }
    }
}
