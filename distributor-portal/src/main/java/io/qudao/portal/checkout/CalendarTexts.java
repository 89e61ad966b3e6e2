package io.qudao.portal.checkout;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import io.qudao.ui.Localized;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The calendar of a date field in the reader's language. */
final class CalendarTexts {

    private CalendarTexts() {}

    static DatePickerI18n of(Locale language) {
        boolean chinese = "zh".equals(language.getLanguage());
        return new DatePickerI18n()
                .setMonthNames(months(language))
                .setWeekdays(days(TextStyle.FULL_STANDALONE, language))
                .setWeekdaysShort(days(chinese ? TextStyle.NARROW_STANDALONE : TextStyle.SHORT_STANDALONE, language))
                .setDateFormats(chinese ? "yyyy-MM-dd" : "d MMM yyyy", "yyyy-MM-dd", "d/M/yyyy")
                .setFirstDayOfWeek(1)
                .setToday(Localized.text("portal.date.today"))
                .setCancel(Localized.text("ui.cancel"));
    }

    private static List<String> months(Locale language) {
        return Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                .toList();
    }

    /** Sunday first, as the component wants it. */
    private static List<String> days(TextStyle style, Locale language) {
        return java.util.stream.IntStream.range(0, 7)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, language))
                .toList();
    }
}
