package app.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Dateline;
import app.dateline.article.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineLineTest {
    private static final LocalDate SENT = LocalDate.of(2026, 2, 11);
    private static final List<String> PLACES_EN = List.of(
            "MOSCOW", "ST. PETERSBURG", "New York", "ROSTOV-ON-DON", "Frankfurt am Main", "Port-au-Prince", "Rio de Janeiro", "O'Fallon");
    private static final List<String> PLACES_RU = List.of(
            "МОСКВА", "САНКТ-ПЕТЕРБУРГ", "Ростов-на-Дону", "НИЖНИЙ НОВГОРОД", "Рио-де-Жанейро", "Орёл", "Комсомольск-на-Амуре");
    private static final String FUZZ =
            "MOSCOWмосква МОСКВА, February11 фев. /TASS/.()-–—*_\u00a0\n\"«»ТАСС Reuters/Корр1999года\ud83d\ude00\u0301";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "MOSCOW, February 11. /TASS/. The tug left port. | MOSCOW | 2026-02-11 | TASS",
        "MOSCOW, February 11 /TASS/. The tug left port. | MOSCOW | 2026-02-11 | TASS",
        "**MOSCOW, February 11.** /TASS/. The tug left port. | MOSCOW | 2026-02-11 | TASS",
        "LONDON, Feb 11 (Reuters) - The tug left port. | LONDON | 2026-02-11 | Reuters",
        "LONDON, Feb. 9, 2024 (Reuters) — The tug left port. | LONDON | 2024-02-09 | Reuters",
        "MOSCOW. Feb 11 (Interfax) - The tug left port. | MOSCOW | 2026-02-11 | Interfax",
        "WASHINGTON (AP) — The tug left port. | WASHINGTON | | AP",
        "BEIJING, Feb. 10 (Xinhua) -- The tug left port. | BEIJING | 2026-02-10 | Xinhua",
        "MOSCOW, May 5 - RIA Novosti. The tug left port. | MOSCOW | 2026-05-05 | RIA Novosti",
        "LONDON, 31 December (PA Media). The tug left port. | LONDON | 2025-12-31 | PA Media",
        "SEVERODVINSK /Arkhangelsk Region/, February 11. /TASS/. The tug left port. | SEVERODVINSK /Arkhangelsk Region/ | 2026-02-11 | TASS",
    })
    void englishFormsAreRead(String text, String place, LocalDate date, String agency) {
        assertThat(DatelineLine.of(text, SENT)).contains(new DatelineLine(
                new Dateline(place, date, agency), Language.EN, "The tug left port."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "МОСКВА, 11 февраля. /ТАСС/. Буксир вышел в море. | МОСКВА | 2026-02-11 | ТАСС",
        "МОСКВА, 11 февраля /ТАСС/. Буксир вышел в море. | МОСКВА | 2026-02-11 | ТАСС",
        "Москва. 11 февраля. INTERFAX.RU - Буксир вышел в море. | Москва | 2026-02-11 | Интерфакс",
        "Москва. 11 февраля. ИНТЕРФАКС - Буксир вышел в море. | Москва | 2026-02-11 | Интерфакс",
        "МОСКВА, 11 фев — РИА Новости. Буксир вышел в море. | МОСКВА | 2026-02-11 | РИА Новости",
        "МОСКВА, 5 мая - РИА Новости. Буксир вышел в море. | МОСКВА | 2026-05-05 | РИА Новости",
        "МОСКВА, 11 фев (РИА Новости). Буксир вышел в море. | МОСКВА | 2026-02-11 | РИА Новости",
        "МИНСК, 11 февраля 2024 года. /Корр. БЕЛТА/. Буксир вышел в море. | МИНСК | 2024-02-11 | БелТА",
        "ТАСС, 11 февраля. Буксир вышел в море. | '' | 2026-02-11 | ТАСС",
        "САНКТ-ПЕТЕРБУРГ, 31 декабря. /ТАСС/. Буксир вышел в море. | САНКТ-ПЕТЕРБУРГ | 2025-12-31 | ТАСС",
    })
    void russianFormsAreRead(String text, String place, LocalDate date, String agency) {
        assertThat(DatelineLine.of(text, SENT)).contains(new DatelineLine(
                new Dateline(place, date, agency), Language.RU, "Буксир вышел в море."));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "",
        "The tug left port on February 11.",
        "Boeing (BA) bought the yard.",
        "Reuters reported on February 11 that the tug had left.",
        "Буксир вышел в море 11 февраля. /Прежде он стоял в доке/.",
        "МОСКВА, 31 февраля. /ТАСС/. Такого дня нет.",
        "В МОСКВЕ 11 февраля ТАСС отмечает день рождения.",
        "NATO (Brussels) - a meeting.",
        "/пресс-служба/ Буксир вышел в море.",
    })
    void whatOnlyLooksLikeOneIsText(String text) {
        assertThat(DatelineLine.of(text, SENT)).isEmpty();
    }

    @Test
    void whatIsPrintedIsReadBack() {
        Random random = new Random(7);
        for (int i = 0; i < 4_000; i++) {
            Language language = Language.values()[random.nextInt(2)];
            List<String> places = language == Language.RU ? PLACES_RU : PLACES_EN;
            LocalDate date = SENT.plusDays(random.nextInt(300) - 150);
            String known = Agencies.all().get(random.nextInt(Agencies.all().size())).in(language);
            String agency = random.nextInt(4) > 0 ? known : language == Language.RU ? "Порт-Инфо" : "Port Info";
            Dateline dateline = new Dateline(places.get(random.nextInt(places.size())), date, agency);
            String rest = language == Language.RU ? "Буксир вышел." : "The tug left.";
            assertThat(DatelineLine.of(dateline.text(language) + " " + rest, SENT))
                    .as(dateline.text(language))
                    .contains(new DatelineLine(dateline, language, rest));
        }
    }

    /** Whatever comes: no exception, what is left is an end of what came, and no more than a dateline's length is gone. */
    @Test
    void nothingButADatelineIsEverTakenAway() {
        Random random = new Random(11);
        int found = 0;
        for (int i = 0; i < 60_000; i++) {
            StringBuilder text = new StringBuilder(i % 2 == 0 ? "МОСКВА, 11 февраля. /ТАСС/. Буксир" : "LONDON, Feb 11 (Reuters) - A tug");
            for (int change = random.nextInt(4); change >= 0; change--) {
                int at = random.nextInt(text.length());
                char put = FUZZ.charAt(random.nextInt(FUZZ.length()));
                switch (random.nextInt(3)) {
                    case 0 -> text.setCharAt(at, put);
                    case 1 -> text.insert(at, put);
                    default -> text.deleteCharAt(at);
                }
            }
            Optional<DatelineLine> line = DatelineLine.of(text.toString(), SENT);
            if (line.isPresent()) {
                found++;
                assertThat(text.toString()).endsWith(line.get().rest());
                assertThat(text.length() - line.get().rest().length()).isLessThan(250);
                assertThat(line.get().dateline().agency()).isNotBlank();
            }
        }
        assertThat(found).isGreaterThan(10_000);
    }

    @Test
    void aLongTextOfCapitalsCostsNoMoreThanAShortOne() {
        String capitals = "MOSCOW NEW YORK, St. ".repeat(100_000);
        for (int i = 0; i < 1_000; i++) {
            assertThat(DatelineLine.of(capitals, SENT)).isEmpty();
        }
    }
}
