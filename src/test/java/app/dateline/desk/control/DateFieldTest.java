package app.dateline.desk.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateFieldTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @ValueSource(strings = {"24.11.2026", "24 Nov 2026", " 24 November 2026", "24 ноября 2026", "2026-11-24", "24/11/2026"})
    void aDayIsUnderstoodHoweverItIsWritten(String written) {
        assertThat(DateField.read(written)).isEqualTo(DAY);
    }

    @Test
    void whatIsNoDayIsNone() {
        assertThat(DateField.read("soon")).isNull();
        assertThat(DateField.read("41.11.2026")).isNull();
    }

    @Test
    void aDayIsWrittenAsTheLanguageDoes() {
        assertThat(DateField.text(DAY, Language.RU)).isEqualTo("24.11.2026");
        assertThat(DateField.text(DAY, Language.EN)).isEqualTo("24 Nov 2026");
    }
}
