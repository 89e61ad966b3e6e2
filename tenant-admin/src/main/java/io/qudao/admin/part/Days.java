package io.qudao.admin.part;

import io.qudao.ui.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days where the year goes without saying and room is scarce: 11-24, 24 Nov. */
public final class Days {

    private Days() {}

    public static String of(LocalDate day) {
        Formats formats = Formats.here();
        String pattern = "zh".equals(formats.language().getLanguage()) ? "MM-dd" : "d MMM";
        return DateTimeFormatter.ofPattern(pattern, formats.language()).format(day);
    }

    /** In the tenant's zone. */
    public static String of(Instant instant) {
        return of(LocalDate.ofInstant(instant, Formats.here().zone()));
    }
}
