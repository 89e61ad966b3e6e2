package io.qudao.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What Vaadin's own fields say by themselves, in the reader's language: the calendar of a date field, and what a field
 * answers to input that it cannot read. Without it a field would turn red and say nothing.
 */
public final class FieldTexts {

    private static final String YEAR_FIRST = "yyyy-MM-dd";

    /**
     * The component leaves its open calendar without a name, its field without the name of what it opened, and the row of
     * weekdays, which is read out with each day anyway, as an empty row.
     */
    private static final String NAME_CALENDAR = """
            if (this.namesCalendar) return;
            this.namesCalendar = true;
            this.addEventListener('opened-changed', event => {
              if (!event.detail.value) return;
              setTimeout(() => {
                const calendar = this.querySelector('vaadin-date-picker-overlay-content');
                if (!calendar) return;
                calendar.id ||= 'calendar-of-' + this.inputElement.id;
                calendar.setAttribute('aria-label', this.label || this.inputElement.getAttribute('aria-label') || '');
                this.inputElement.setAttribute('aria-controls', calendar.id);
                calendar.querySelectorAll('vaadin-month-calendar').forEach(month =>
                  month.shadowRoot.querySelectorAll('[part=weekdays]').forEach(row => row.setAttribute('aria-hidden', 'true')));
              }, 150);
            });
            """;

    private FieldTexts() {}

    /** Follows the language. Fields that say nothing by themselves are left as they are. */
    public static <F extends Component> F of(F field) {
        if (field instanceof DatePicker
                || field instanceof BigDecimalField
                || field instanceof IntegerField
                || field instanceof EmailField) {
            Localized.onLanguage(field, () -> give(field));
        }
        if (field instanceof DatePicker) {
            field.addAttachListener(attached -> field.getElement().executeJs(NAME_CALENDAR));
        }
        return field;
    }

    private static void give(Component field) {
        switch (field) {
            case DatePicker picker -> picker.setI18n(calendar(Localized.language()));
            case BigDecimalField number ->
                number.setI18n(new BigDecimalField.BigDecimalFieldI18n()
                        .setBadInputErrorMessage(Localized.text("ui.number.bad")));
            case IntegerField number -> number.setI18n(whole());
            case EmailField email ->
                email.setI18n(new EmailField.EmailFieldI18n().setPatternErrorMessage(Localized.text("ui.email.bad")));
            default -> throw new IllegalArgumentException("No texts for " + field.getClass());
        }
    }

    private static IntegerField.IntegerFieldI18n whole() {
        return new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(Localized.text("ui.number.whole"))
                .setMinErrorMessage(Localized.text("ui.number.min"))
                .setMaxErrorMessage(Localized.text("ui.number.max"));
    }

    /** Weeks begin on Monday. Whatever the language, a day may be typed with the year first. */
    public static DatePickerI18n calendar(Locale language) {
        boolean chinese = "zh".equals(language.getLanguage());
        return new DatePickerI18n()
                .setMonthNames(months(language))
                .setWeekdays(days(TextStyle.FULL_STANDALONE, language))
                .setWeekdaysShort(days(chinese ? TextStyle.NARROW_STANDALONE : TextStyle.SHORT_STANDALONE, language))
                .setDateFormats(chinese ? YEAR_FIRST : "d MMM yyyy", YEAR_FIRST, "d/M/yyyy")
                .setFirstDayOfWeek(1)
                .setToday(Localized.text("ui.date.today"))
                .setCancel(Localized.text("ui.cancel"))
                .setBadInputErrorMessage(Localized.text("ui.date.bad"))
                .setMinErrorMessage(Localized.text("ui.date.min"))
                .setMaxErrorMessage(Localized.text("ui.date.max"));
    }

    private static List<String> months(Locale language) {
        return Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                .toList();
    }

    /** Sunday first, as the component wants it. */
    private static List<String> days(TextStyle style, Locale language) {
        return IntStream.range(0, DayOfWeek.values().length)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, language))
                .toList();
    }
}
