package app.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.dateline.article.Article;
import app.dateline.article.Basis;
import app.dateline.article.Bilingual;
import app.dateline.article.Decision;
import app.dateline.article.DigitalSourceType;
import app.dateline.article.EditionState;
import app.dateline.article.EntityKey;
import app.dateline.article.Failure;
import app.dateline.article.Focus;
import app.dateline.article.Language;
import app.dateline.article.Mention;
import app.dateline.article.Picture;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFileTest {
    private static final String SAMPLE = """
            ---
            id: 0193f2c4-8d3a-7c11-9e55-0a1b2c3d4e5f
            language: en
            source-language: ru
            headline: "Minister: the fleet is ready"
            lead: The fleet has finished its exercise.
            slug: minister-the-fleet-is-ready
            state: review
            dateline: {place: MOSCOW, date: 2026-02-11, agency: TASS}
            source: {name: TASS, url: "https://tass.com/defense/1"}
            rights: {holder: TASS, basis: open-access}
            pictures:
              - file: minister.jpg
                caption: The minister
                alt: A man at a desk
                credit: "© Press Service of the Russian Defence Ministry/TASS"
                licence-until: 2027-01-01
            mentions: {countries: [RU, GB], companies: [rosoboronexport]}
            ---
            Body with **marks**.

            Second paragraph.
            """;

    private static final Function<String, Picture> IMAGES =
            file -> Picture.of("ab".repeat(32), file, "image/jpeg", 1200, 800);

    static ArticleFile parse(String name, String text) {
        return ArticleFile.parse(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Failure failure(String name, String text) {
        return catchThrowableOfType(Failure.class, () -> parse(name, text));
    }

    private static Failure failure(String keyLine) {
        return failure("a.md", "---\nlanguage: en\n" + keyLine + "\n---\nBody\n");
    }

    @Test
    void theSampleOfTheDesignIsRead() {
        ArticleFile file = parse("north.en.md", SAMPLE);

        assertThat(file.id()).hasToString("Optional[0193f2c4-8d3a-7c11-9e55-0a1b2c3d4e5f]");
        assertThat(file.language()).isEqualTo(Language.EN);
        assertThat(file.original()).contains(Language.RU);
        assertThat(file.edition().headline()).isEqualTo("Minister: the fleet is ready");
        assertThat(file.edition().state()).isEqualTo(EditionState.REVIEW);
        assertThat(file.edition().dateline().text(Language.EN)).isEqualTo("MOSCOW, February 11. /TASS/.");
        assertThat(file.edition().body()).isEqualTo("Body with **marks**.\n\nSecond paragraph.");
        assertThat(file.edition().unknown()).isEmpty();
        assertThat(file.source().url()).isEqualTo("https://tass.com/defense/1");
        assertThat(file.rights().basis()).isEqualTo(Basis.OPEN_ACCESS);
        assertThat(file.pictures()).hasSize(1);
        assertThat(file.pictures().getFirst().credit().en())
                .isEqualTo("© Press Service of the Russian Defence Ministry/TASS");
        assertThat(file.pictures().getFirst().licenceUntil()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(file.mentions())
                .extracting(Mention::entity)
                .containsExactly(
                        EntityKey.country("RU"), EntityKey.country("GB"), EntityKey.company("rosoboronexport"));
    }

    @Test
    void writtenAgainTheSampleReadsLikeTheDesignsOwn() {
        Article article = ArticleFile.join(List.of(parse("north.en.md", SAMPLE)), IMAGES);

        assertThat(ArticleFile.of(article, Language.EN)).isEqualTo(SAMPLE
                .replace("\"https://tass.com/defense/1\"", "'https://tass.com/defense/1'")
                .replace("\"© Press Service of the Russian Defence Ministry/TASS\"",
                        "© Press Service of the Russian Defence Ministry/TASS")
                .replace("\"Minister: the fleet is ready\"", "'Minister: the fleet is ready'"));
    }

    @Test
    void aPictureSaysAllThatIsKnownOfItsRights() {
        String text = SAMPLE.replace("    licence-until", String.join("\n", List.of(
                "    usage-terms: Editorial use",
                "    web-statement: https://example.org/terms",
                "    licensor-url: https://example.org/licence",
                "    digital-source-type: http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
                "    licence-until")));
        Article article = ArticleFile.join(List.of(parse("north.en.md", text)), IMAGES);

        Picture picture = article.pictures().getFirst();
        assertThat(List.of(picture.usageTerms(), picture.webStatement(), picture.licensorUrl()))
                .containsExactly("Editorial use", "https://example.org/terms", "https://example.org/licence");
        assertThat(picture.digitalSourceType()).isEqualTo(DigitalSourceType.TRAINED_ALGORITHMIC_MEDIA.uri());
        assertThat(ArticleFile.join(List.of(parse("north.en.md", ArticleFile.of(article, Language.EN))), IMAGES))
                .isEqualTo(article);
    }

    @Test
    void aPictureSaysWhatItsCropsKeepInTwoShares() {
        String text = SAMPLE.replace("    licence-until", "    focus: [0.4, .25]\n    licence-until");
        Article article = ArticleFile.join(List.of(parse("north.en.md", text)), IMAGES);

        assertThat(article.pictures().getFirst().focus()).isEqualTo(new Focus(0.4, 0.25));
        assertThat(ArticleFile.of(article, Language.EN)).contains("    focus: [0.4, 0.25]\n");
        assertThat(ArticleFile.join(List.of(parse("north.en.md", ArticleFile.of(article, Language.EN))), IMAGES))
                .isEqualTo(article);
    }

    @Test
    void aPictureOfWhichNothingIsSaidIsCutInTheMiddle() {
        Article article = ArticleFile.join(List.of(parse("north.en.md", SAMPLE)), IMAGES);

        assertThat(article.pictures().getFirst().focus()).isNull();
        assertThat(article.pictures().getFirst().focusOrCentre()).isEqualTo(new Focus(0.5, 0.5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"trainedAlgorithmicMedia", "digsrctype:trainedAlgorithmicMedia",
        "https://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"})
    void howAnImageWasMadeMayBeSaidShort(String said) {
        String text = SAMPLE.replace("    licence-until", "    digital-source-type: \"" + said + "\"\n    licence-until");

        assertThat(parse("north.en.md", text).pictures().getFirst().digitalSourceType())
                .isEqualTo("http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia");
    }

    @Test
    void unknownKeysSurviveAtTheTopAndInside() {
        String text = """
                ---
                language: en
                headline: A
                dateline: {place: MOSCOW, zone: 3}
                source: {name: TASS, desk: {floor: 4, open: true}}
                rights: {holder: TASS, seal: [a, b]}
                pictures:
                  - file: a.jpg
                    crop: {x: 0.5, y: 0.25}
                mentions: {countries: [RU], people: [ivanov]}
                house:
                  version: 1.10
                  nothing: null
                  list: [1, "1", yes, 2026-01-01]
                ---
                Body
                """;
        Article article = ArticleFile.join(List.of(parse("a.md", text)), IMAGES);
        Map<String, Object> unknown = article.edition(Language.EN).unknown();
        assertThat(unknown.get("dateline")).isEqualTo(Map.of("zone", 3));
        assertThat(unknown.get("pictures")).isEqualTo(Map.of("a.jpg", Map.of("crop", Map.of("x", 0.5, "y", 0.25))));
        assertThat(unknown.get("house")).extracting("version").isEqualTo("1.10");

        String again = ArticleFile.of(article, Language.EN);
        ArticleFile reread = parse("a.md", again);
        assertThat(reread.edition().unknown()).isEqualTo(unknown);
        assertThat(again).contains("dateline: {place: MOSCOW, zone: 3}").contains("version: \"1.10\"");
    }

    @Test
    void aFileWithoutFrontMatterIsABodyInTheLanguageOfItsName() {
        ArticleFile file = parse("/tmp/x/story.RU.md", "Просто текст\n");

        assertThat(file.language()).isEqualTo(Language.RU);
        assertThat(file.edition().body()).isEqualTo("Просто текст");
        assertThat(file.original()).isEmpty();
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreTakenAway() {
        ArticleFile file = parse("a.md", "\ufeff---\r\nlanguage: en\r\nheadline: A\r\n---\r\nOne\r\n\r\nTwo\r\n");

        assertThat(file.edition().headline()).isEqualTo("A");
        assertThat(file.edition().body()).isEqualTo("One\n\nTwo");
    }

    @Test
    void norwayIsACountryAndNotANo() {
        ArticleFile file = parse("a.md", "---\nlanguage: en\nmentions: {countries: [NO]}\n---\n");
        assertThat(file.mentions()).containsExactly(new Mention(EntityKey.country("NO"), Decision.CONFIRMED));

        Article article = Article.create(Language.EN).with(new Mention(EntityKey.country("NO"), Decision.REJECTED));
        assertThat(ArticleFile.of(article, Language.EN)).contains("mentions: {rejected-countries: [\"NO\"]}");
    }

    @Test
    void aFailureNamesFileLineKeyAndWhatIsExpected() {
        Failure failure = failure("north.en.md", SAMPLE.replace("2026-02-11", "11.02.2026"));

        assertThat(Words.in(Language.EN).say(failure.message()))
                .isEqualTo("north.en.md, line 9: “dateline.date” must be a date such as 2026-02-11.");
        assertThat(Words.in(Language.RU).say(failure.message()))
                .isEqualTo("north.en.md, строка 9: «dateline.date» — здесь ожидается дата вида 2026-02-11.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "id: 17",
        "state: almost",
        "slug: With Capitals",
        "slug: a--b",
        "headline: [a]",
        "dateline: MOSCOW",
        "dateline: {date: 2026-02-30}",
        "source-language: fr",
        "rights: {basis: public-domain}",
        "rights: {basis: [own]}",
        "pictures: a.jpg",
        "pictures: [a.jpg]",
        "pictures: [{caption: a}]",
        "pictures: [{file: ../a.jpg}]",
        "pictures: [{file: a.jpg}, {file: a.jpg}]",
        "pictures: [{file: a.jpg, licence-until: soon}]",
        "pictures: [{file: a.jpg, focus: 0.5}]",
        "pictures: [{file: a.jpg, focus: [0.5]}]",
        "pictures: [{file: a.jpg, focus: [0.5, 1.1]}]",
        "pictures: [{file: a.jpg, focus: [left, 0]}]",
        "mentions: [RU]",
        "mentions: {countries: RU}",
        "mentions: {countries: [Russia]}",
        "mentions: {companies: [Boeing Co]}",
        "mentions: {countries: [RU], rejected-countries: [RU]}"
    })
    void aValueOfAnotherFormIsRefused(String line) {
        Failure failure = failure(line);

        assertThat(failure).isNotNull();
        assertThat(failure.message().key()).isEqualTo("text.failure.key");
        assertThat(failure.message().args().get(1)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "text.failure.key-twice|headline: a\\nheadline: b",
        "text.failure.key-twice|source: {url: a, url: b}",
        "text.failure.alias|a: &x [1]\\nb: *x",
        "text.failure.alias|a: !!binary aGk=",
        "text.failure.alias|a: !ruby/object:X {}",
        "text.failure.yaml|headline: \"open",
        "text.failure.yaml|headline: a: b",
        "text.failure.yaml|? [a]\\n: b",
        "text.failure.yaml|\\tx: y",
        "text.failure.nesting|a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
    })
    void frontMatterThatCannotBeTrustedIsRefused(String key, String lines) {
        Failure failure = failure(lines.replace("\\n", "\n").replace("\\t", "\t"));

        assertThat(failure).isNotNull();
        assertThat(failure.message().key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "text.failure.empty|a.en.md|''",
        "text.failure.empty|a.en.md|'  '",
        "text.failure.no-end|a.en.md|'---\nlanguage: en\n'",
        "text.failure.no-keys|a.en.md|'---\n- a\n---\n'",
        "text.failure.no-language|a.md|'text'",
        "text.failure.no-language|a.md|'---\nheadline: a\n---\n'",
        "text.failure.key|a.en.md|'---\nlanguage: ru\n---\n'"
    })
    void aFileThatIsNoArticleIsRefused(String key, String name, String text) {
        assertThat(failure(name, text).message().key()).isEqualTo(key);
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() {
        byte[] windows1251 = "Москва".getBytes(java.nio.charset.Charset.forName("windows-1251"));
        byte[] utf16 = "Moscow".getBytes(StandardCharsets.UTF_16LE);

        assertThat(catchThrowableOfType(Failure.class, () -> ArticleFile.parse("a.ru.md", windows1251)).message().key())
                .isEqualTo("text.failure.not-utf8");
        assertThat(catchThrowableOfType(Failure.class, () -> ArticleFile.parse("a.ru.md", utf16)).message().key())
                .isEqualTo("text.failure.not-utf8");
    }

    @Test
    void aFileOfMoreThanTwentyMegabytesIsRefused(@TempDir Path folder) throws Exception {
        Path path = folder.resolve("a.en.md");
        Files.write(path, new byte[ArticleFile.MAX_SIZE + 1]);

        assertThat(catchThrowableOfType(Failure.class, () -> ArticleFile.read(path)).message().key())
                .isEqualTo("text.failure.too-big");
    }

    @Test
    void aMissingFileAndAFolderAreNamed(@TempDir Path folder) {
        Path path = folder.resolve("нет.en.md");

        assertThat(catchThrowableOfType(Failure.class, () -> ArticleFile.read(path)).message().args())
                .containsExactly(path.toString());
        assertThat(catchThrowableOfType(Failure.class, () -> ArticleFile.read(folder)).message().key())
                .isEqualTo("text.failure.unreadable");
    }

    @Test
    void filesOfOneArticleAreFoundByIdAndByName() {
        ArticleFile en = parse("a/x.en.md", SAMPLE);
        ArticleFile ru = parse("b/other.ru.md", SAMPLE.replace("language: en", "language: ru"));
        ArticleFile east = parse("c/east.en.md", "text");
        ArticleFile east2 = parse("c/east.ru.md", "текст");
        ArticleFile west = parse("d/east.ru.md", "текст");

        assertThat(ArticleFile.group(List.of(en, east, ru, west, east2)))
                .containsExactlyInAnyOrder(List.of(en, ru), List.of(east, east2), List.of(west));
    }

    @Test
    void twoFilesAreJoinedEachInItsLanguage() {
        ArticleFile en = parse("x.en.md", SAMPLE);
        ArticleFile ru = parse("x.ru.md", """
                ---
                headline: Флот готов
                source: {name: ТАСС, url: "https://tass.ru/1"}
                pictures: [{file: minister.jpg, credit: "© Минобороны РФ/ТАСС", creator: Иванов}]
                mentions: {countries: [RU], companies: [aviastar]}
                ---
                Тело
                """);

        Article article = ArticleFile.join(List.of(en, ru), IMAGES);

        assertThat(article.original()).isEqualTo(Language.RU);
        assertThat(article.source().name()).isEqualTo(new Bilingual("ТАСС", "TASS"));
        assertThat(article.source().url()).as("of the original").isEqualTo("https://tass.ru/1");
        Picture picture = article.pictures().getFirst();
        assertThat(picture.credit().ru()).isEqualTo("© Минобороны РФ/ТАСС");
        assertThat(picture.credit().en()).startsWith("© Press Service");
        assertThat(picture.creator()).isEqualTo("Иванов");
        assertThat(picture.width()).isEqualTo(1200);
        assertThat(article.mentions())
                .extracting(m -> m.entity().code())
                .containsExactly("RU", "aviastar", "GB", "rosoboronexport");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "text.failure.same-language|language: ru|language: en",
        "text.failure.disagree|id: 0193f2c4-8d3a-7c11-9e55-0a1b2c3d4e5f|id: 0193f2c4-8d3a-7c11-9e55-0a1b2c3d4e50",
        "text.failure.disagree|source-language: ru|source-language: en",
        "text.failure.disagree|basis: open-access|basis: digest",
        "text.failure.disagree|licence-until: 2027-01-01|licence-until: 2028-01-01"
    })
    void filesThatContradictEachOtherAreRefused(String key, String inOne, String inTheOther) {
        String russian = SAMPLE.replace("\nlanguage: en", "\nlanguage: ru");
        ArticleFile a = parse("a.md", SAMPLE);
        ArticleFile b = parse("b.md", russian.replace(inOne, inTheOther));

        Failure failure = catchThrowableOfType(Failure.class, () -> ArticleFile.join(List.of(a, b), IMAGES));

        assertThat(failure.message().key()).isEqualTo(key);
        assertThat(Words.in(Language.EN).say(failure.message())).contains("a.md", "b.md");
    }

    @Test
    void picturesWithOneNameOrADangerousOneGetFilesOfTheirOwn() {
        Article article = Article.create(Language.RU)
                .withPictures(List.of(
                        Picture.of("1", "фото.jpg", "image/jpeg", 1, 1),
                        Picture.of("2", "Фото.jpg", "image/jpeg", 1, 1),
                        Picture.of("3", "../../etc/passwd", "image/png", 1, 1),
                        Picture.of("4", "con.jpg", "image/png", 1, 1),
                        Picture.of("5", "...", "image/png", 1, 1)));

        assertThat(ArticleFile.pictureFiles(article))
                .containsExactly("фото.jpg", "Фото-2.jpg", "_.._etc_passwd", "_con.jpg", "picture");
    }
}
