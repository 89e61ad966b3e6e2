package io.qudao.ui;

import com.vaadin.flow.server.VaadinRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a page speaks to someone who never chose: the tenant's language. Implemented by the assembly. */
@FunctionalInterface
public interface DefaultLanguage {

    /** @return null if the host has no language of its own; then the browser's wish counts */
    @Nullable
    Locale of(VaadinRequest request);
}
