package io.qudao.files;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date, with or without a time, that has one meaning only: 2026-11-24, 2026/11/24, 2026.11.24, 20261124,
 * 2026年11月24日, 24.11.2026 (with points always day first), 24/11/2026 where only one reading exists, and bare day
 * numbers of Excel between 1950 and 2100. Years have four digits.
 */
final class DateText {

    private static final String TIME = "(?:[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?)?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日)" + TIME);
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})" + TIME);
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d{1,20})?");
    private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(18_264);
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(73_415);
    private static final int LONGEST = 40;

    private DateText() {}

    /** A date, or none, or one of two. */
    record Reading(@Nullable LocalDateTime date, boolean ambiguous) {
        private static final Reading NONE = new Reading(null, false);
        private static final Reading AMBIGUOUS = new Reading(null, true);
    }

    static Reading parse(String text, DateOrder order, boolean from1904) {
        String half = Blanks.halfWidth(text);
        if (half.length() > LONGEST) {
            return Reading.NONE;
        }
        try {
            return read(half, order, from1904);
        } catch (DateTimeException e) {
            return Reading.NONE;
        }
    }

    private static Reading read(String text, DateOrder order, boolean from1904) {
        Matcher match = YEAR_FIRST.matcher(text);
        if (match.matches()) {
            boolean chinese = match.group(2) == null;
            return of(match.group(1), match.group(chinese ? 5 : 3), match.group(chinese ? 6 : 4), time(match, 7));
        }
        match = COMPACT.matcher(text);
        if (match.matches()) {
            return of(match.group(1), match.group(2), match.group(3), LocalTime.MIDNIGHT);
        }
        match = YEAR_LAST.matcher(text);
        if (match.matches()) {
            return yearLast(match, order);
        }
        return SERIAL.matcher(text).matches() ? serial(new BigDecimal(text), from1904) : Reading.NONE;
    }

    private static Reading yearLast(Matcher match, DateOrder order) {
        int first = Integer.parseInt(match.group(1));
        int second = Integer.parseInt(match.group(3));
        boolean points = match.group(2).equals(".");
        if (!points && order == DateOrder.UNSTATED && first <= 12 && second <= 12 && first != second) {
            return Reading.AMBIGUOUS;
        }
        boolean dayFirst = points || order == DateOrder.DAY_FIRST || order == DateOrder.UNSTATED && first > 12;
        return of(match.group(4), match.group(dayFirst ? 3 : 1), match.group(dayFirst ? 1 : 3), time(match, 5));
    }

    private static Reading serial(BigDecimal days, boolean from1904) {
        boolean plausible = days.compareTo(FIRST_SERIAL) >= 0 && days.compareTo(LAST_SERIAL) < 0;
        return plausible ? new Reading(ExcelSerial.dateTime(days, from1904), false) : Reading.NONE;
    }

    private static LocalTime time(Matcher match, int group) {
        if (match.group(group) == null) {
            return LocalTime.MIDNIGHT;
        }
        String seconds = match.group(group + 2);
        return LocalTime.of(
                Integer.parseInt(match.group(group)),
                Integer.parseInt(match.group(group + 1)),
                seconds == null ? 0 : Integer.parseInt(seconds));
    }

    private static Reading of(String year, String month, String day, LocalTime time) {
        LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        return new Reading(date.atTime(time), false);
    }
}
