package io.qudao.files;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Excel's way of counting days: 1 is the 1st of January 1900, and a 29th of February 1900 is counted that never was
 * (ECMA-376 part 1, 18.17.4.1). Fractions are the time of day, taken to the second.
 */
final class ExcelSerial {

    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int FALSE_LEAP_DAY = 60;
    private static final int LAST = 2_958_465;
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private ExcelSerial() {}

    static boolean isDate(BigDecimal serial) {
        return serial.signum() >= 0 && serial.compareTo(BigDecimal.valueOf(LAST + 1L)) < 0;
    }

    static LocalDateTime dateTime(BigDecimal serial, boolean from1904) {
        int days = serial.intValue();
        LocalDate day =
                from1904 ? EPOCH_1904.plusDays(days) : EPOCH_1900.plusDays(days < FALSE_LEAP_DAY ? days + 1L : days);
        long seconds = serial.subtract(BigDecimal.valueOf(days))
                .multiply(SECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        return day.atStartOfDay().plusSeconds(seconds);
    }

    static String text(BigDecimal serial, boolean from1904) {
        LocalDateTime at = dateTime(serial, from1904);
        return at.toLocalTime().toSecondOfDay() == 0 ? at.toLocalDate().toString() : at.format(SHOWN);
    }
}
