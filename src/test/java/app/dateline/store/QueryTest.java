package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Basis;
import app.dateline.article.Bilingual;
import app.dateline.article.Decision;
import app.dateline.article.Edition;
import app.dateline.article.EditionState;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.article.Mention;
import app.dateline.article.Picture;
import app.dateline.article.RightsNotice;
import app.dateline.store.search.Query;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language in which a person asks, on four articles: each is named by its first word. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 2, 13);

    private Store store;
    private Instant now;

    @BeforeAll
    void fill(@TempDir Path folder) {
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneId.systemDefault();
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        store = Store.open(folder, Migrations.standard(), clock);
        store.knowing(_ -> List.of(
                new Entity(EntityKey.country("NO"), new Bilingual("Норвегия", "Norway"), List.of(), List.of(), ""),
                new Entity(EntityKey.country("KR"), new Bilingual("Южная Корея", "South Korea"), List.of("Корея"), List.of(), ""),
                new Entity(EntityKey.company("gazprom"), new Bilingual("Газпром", "Gazprom"), List.of(), List.of(), "RU")));
        save(10, "Пётр Ёлкин", Samples.russian("Ледокол вышел из порта", "Премьер-министр приехал в Осло.")
                .with(new Mention(EntityKey.country("NO"), Decision.CONFIRMED))
                .withRights(new RightsNotice(Bilingual.EMPTY, Basis.OPEN_ACCESS))
                .withPictures(List.of(picture(1, LocalDate.of(2026, 2, 12)), picture(2, null))));
        save(11, "Jane Smith", Samples.russian("Порт принял ледоколы", "Газ идёт из Кореи.")
                .with(new Mention(EntityKey.country("KR"), Decision.CONFIRMED))
                .with(new Mention(EntityKey.company("gazprom"), Decision.CONFIRMED))
                .withRights(new RightsNotice(Bilingual.EMPTY, Basis.DIGEST))
                .withPictures(List.of(picture(3, LAST_DAY))));
        save(12, "Анна Петрова", Samples.russian("Газ подорожал", "Ледокол вышел из дока. Порты закрыты.")
                .with(Edition.empty(Language.EN).withHeadline("Prices rise").withState(EditionState.TRANSLATING)));
        Article review = Samples.russian("Встреча в Москве", "Ни о чём.")
                .withRights(RightsNotice.NONE.withUntil(LAST_DAY.minusDays(1)));
        Saved saved = save(13, "Анна Петрова",
                review.with(review.edition(Language.RU).withState(EditionState.REVIEW)));
        store.counted(review.id(), saved.revision(), 0, 1);
    }

    private static Picture picture(int number, LocalDate until) {
        return Picture.of(String.valueOf(number).repeat(64), "a.jpg", "image/jpeg", 10, 10).withLicenceUntil(until);
    }

    private Saved save(int day, String author, Article article) {
        now = LocalDate.of(2026, 2, day).atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant();
        return store.save(article, author);
    }

    @AfterAll
    void close() {
        store.close();
    }

    private String found(String typed) {
        now = LAST_DAY.atTime(15, 0).atZone(ZoneId.systemDefault()).toInstant();
        return String.join(" ", store.list(ListQuery.ALL.withText(typed)).stream()
                .map(listing -> listing.headline().ru().split(" ")[0])
                .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, value = {
        "'ледокол '                  | Ледокол Газ Порт",
        "'порт '                     | Порт Ледокол Газ",
        "ледо                        | Порт Ледокол Газ",
        "ледокол -порт               | ''",
        "газ -ледокол                | ''",
        "-ледокол                    | Встреча",
        "\"ледокол вышел\"           | Ледокол Газ",
        "«ледокол вышел из д         | Газ",
        "\"вышел ледокол\"           | ''",
        "\"порта премьер\"           | ''",
        "-\"ледокол вышел\"          | Встреча Порт",
        "'премьер-министра '         | Ледокол",
        "премьер-мин                 | Ледокол",
        "'министры '                 | Ледокол",
    })
    void wordsPhrasesAndExclusions(String typed, String expected) {
        assertThat(found(typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, value = {
        "state:review                | Встреча",
        "статус:\"на проверке\"      | Встреча",
        "статус:черновик             | Газ Порт Ледокол",
        "state:translating lang:ru   | ''",
        "state:translating lang:en   | Газ",
        "-state:draft                | Встреча",
        "язык:английский             | Газ",
        "country:NO                  | Ледокол",
        "страна:норвегия             | Ледокол",
        "страна:норвегии             | Ледокол",
        "country:norway              | Ледокол",
        "страна:\"южная корея\"      | Порт",
        "-country:KR газ             | Газ",
        "company:газпром             | Порт",
        "компания:gazprom            | Порт",
        "author:smith                | Порт",
        "автор:елкин                 | Ледокол",
        "автор:\"анна петрова\"      | Встреча Газ",
        "автор:анна -has:problem     | Газ",
        "has:problem                 | Встреча",
        "есть:проблема               | Встреча",
        "before:2026-02-11           | Ледокол",
        "до:11.2.2026                | Ледокол",
        "after:2026-02-12            | Встреча Газ",
        "после:вчера                 | Встреча Газ",
        "after:today                 | Встреча",
        "after:2026-02 before:12.02.2026 | Порт Ледокол",
        "before:2026                 | ''",
        "газ автор:анна before:2027  | Газ",
        "ледокол has:problem         | ''",
        "licence:digest              | Порт",
        "лицензия:дайджест           | Порт",
        "лицензия:дайджест порт      | Порт",
        "права:\"открытый доступ\"    | Ледокол",
        "rights:open                 | Ледокол",
        "-licence:digest             | Встреча Газ Ледокол",
        "licence:expired             | Встреча Ледокол",
        "лицензия:истекла порт       | Ледокол",
        "-лицензия:истекла           | Газ Порт",
        "state:                      | Встреча Газ Порт Ледокол",
    })
    void filters(String typed, String expected) {
        assertThat(found(typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, value = {
        "state:nonsense | ''", "before:yesteryear | ''", "http:ледокол | ''", "вышел:ледокол | ''", "ледокол:вышел | Ледокол Газ",
    })
    void whatIsNotUnderstoodIsTakenAsWords(String typed, String expected) {
        assertThat(found(typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, value = {
        "'ледоколами '      | Ёлка и [ледокол]",
        "елк                | [Ёлка] и ледокол",
        "\"и ледокол\" елка | [Ёлка] [и ледокол]",
        "-ледокол           | Ёлка и ледокол",
        "state:draft        | Ёлка и ледокол",
        "до                 | Ёлка и ледокол",
    })
    void marksWhatWasSearchedFor(String typed, String expected) {
        String text = "Ёлка и ледокол";
        StringBuilder marked = new StringBuilder(text);
        for (Query.Range range : store.query(typed).marks(text).reversed()) {
            marked.insert(range.end(), ']').insert(range.start(), '[');
        }
        assertThat(marked).hasToString(expected);
    }

    @Test
    void aMarkCoversAnAccentAndAHyphenWithinAWord() {
        assertThat(store.query("замок ").marks("за\u0301мок")).containsExactly(new Query.Range(0, 6));
        assertThat(store.query("премьер-министр ").marks("у премьер-министра"))
                .containsExactly(new Query.Range(2, 18));
    }

    @Test
    void countsOfProblemsAreOfNoValueAfterAChange(@TempDir Path folder) {
        Article article = Samples.bilingual();
        try (Store other = Store.open(folder)) {
            Saved saved = other.save(article, "");
            other.counted(article.id(), saved.revision(), 2, 0);
            assertThat(other.list(ListQuery.ALL.withText("has:problem"))).hasSize(1);

            other.save(Samples.withBody(article, "другое"), "");
            other.counted(article.id(), saved.revision(), 3, 0);

            assertThat(other.list(ListQuery.ALL.withText("has:problem"))).isEmpty();
            assertThat(other.list(ListQuery.ALL).getFirst().blocking()).isEqualTo(-1);
        }
    }
}
