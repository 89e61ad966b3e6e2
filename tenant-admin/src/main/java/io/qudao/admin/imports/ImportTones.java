package io.qudao.admin.imports;

import io.qudao.imports.ImportJob;
import io.qudao.imports.ImportStatus;
import io.qudao.ui.Tone;
import io.qudao.ui.component.StatusBadge;

/** How the states of imports look. */
final class ImportTones {

    private ImportTones() {}

    static Tone of(ImportStatus status) {
        return switch (status) {
            case QUEUED -> Tone.NEUTRAL;
            case RUNNING -> Tone.BRAND;
            case COMPLETED -> Tone.OK;
            case COMPLETED_WITH_ERRORS -> Tone.WARN;
            case FAILED -> Tone.BAD;
        };
    }

    static String key(ImportStatus status) {
        return "imports.status." + status;
    }

    static StatusBadge badge(ImportJob job) {
        return new StatusBadge(of(job.status()), key(job.status()));
    }
}
