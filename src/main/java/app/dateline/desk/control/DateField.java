package app.dateline.desk.control;

import app.dateline.article.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

/**
 * A day, shown as the interface's language writes it: «24.11.2026», "24 Nov 2026". Either way of writing is understood,
 * and 2026-11-24; what is none of them leaves the day as it was.
 */
public final class DateField extends DatePicker {
    private static final DateTimeFormatter RU = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMM yyyy", Language.EN.locale());
    private static final List<DateTimeFormatter> UNDERSTOOD = List.of(
            DateTimeFormatter.ofPattern("d.M.yyyy"),
            EN,
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.US),
            DateTimeFormatter.ofPattern("d MMMM yyyy", Language.EN.locale()),
            DateTimeFormatter.ofPattern("d MMMM yyyy", Language.RU.locale()),
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/yyyy"));

    public DateField(UiWords words) {
        setConverter(converter(words.language()));
        words.languageProperty().addListener((_, _, now) -> setConverter(converter(now)));
        getEditor().focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                commit();
            }
        });
    }

    /** Takes over what was typed. */
    void commit() {
        LocalDate typed = getConverter().fromString(getEditor().getText());
        setValue(typed);
        getEditor().setText(getConverter().toString(typed));
    }

    private StringConverter<LocalDate> converter(Language language) {
        return new StringConverter<>() {
            @Override
            public String toString(LocalDate date) {
                return text(date, language);
            }

            @Override
            public LocalDate fromString(String typed) {
                if (typed == null || typed.isBlank()) {
                    return null;
                }
                LocalDate read = read(typed);
                return read == null ? getValue() : read;
            }
        };
    }

    /** As the language writes a day in figures and short; "" for none. */
    public static String text(LocalDate date, Language language) {
        return date == null ? "" : date.format(language == Language.RU ? RU : EN);
    }

    /** Null if it is written in no way that we know. */
    static LocalDate read(String typed) {
        for (DateTimeFormatter format : UNDERSTOOD) {
            try {
                return LocalDate.parse(typed.strip(), format);
            } catch (DateTimeParseException e) {
                // perhaps the next way
            }
        }
        return null;
    }
}
