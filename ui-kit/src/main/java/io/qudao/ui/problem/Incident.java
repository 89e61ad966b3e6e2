package io.qudao.ui.problem;

import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A defect someone ran into: the user gets its number, the log has the number and everything else. */
public final class Incident {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);

    private Incident() {}

    /** @return the number the user can tell us, eight characters */
    public static String log(Throwable defect) {
        String number = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("Incident {}", number, defect);
        return number;
    }
}
