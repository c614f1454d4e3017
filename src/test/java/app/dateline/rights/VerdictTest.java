package app.dateline.rights;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Basis;
import app.dateline.article.Bilingual;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import app.dateline.article.RightsNotice;
import app.dateline.article.Source;
import app.dateline.text.RightsFile;
import app.dateline.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final Set<Language> BOTH = EnumSet.allOf(Language.class);

    private static final RightsRules RULES = RightsRules.standard()
            .with(RightsFile.read("test", """
                    sources:
                      - {id: herald, names: [Вестник, Herald], domains: [herald.example], quote: 30, link: true}
                      - {id: closed, names: [Закрытая, Closed Agency], pictures: false, translation: false}
                      - {id: former, names: [Бывшая, Former Agency], until: 2026-11-23}
                    """));

    private static final String SAID =
            "Буксир вернулся в порт после трёх недель в море, и команда отправилась домой к своим семьям.";

    private static final Article CLEAN = Article.create(Language.RU)
            .with(Edition.empty(Language.RU).withHeadline("Буксир в порту").withBody("Судно снова у причала."))
            .with(Edition.empty(Language.EN).withHeadline("The tug is back").withBody("The ship is at its berth."))
            .withPictures(List.of(Picture.of("ab".repeat(32), "tug.jpg", "image/jpeg", 10, 10)
                    .withAlt(new Bilingual("Буксир", "A tug"))
                    .withCredit(new Bilingual("© Верфь", "© The Yard"))
                    .withLicenceUntil(TODAY)))
            .withSource(new Source(new Bilingual("Вестник", "Herald"), "https://www.herald.example/1", SAID))
            .withRights(new RightsNotice(new Bilingual("Вестник", "Herald"), Basis.OPEN_ACCESS, TODAY, null));

    /** One thing that is wrong, and what mends it. */
    private record Flaw(String code, UnaryOperator<Article> made, UnaryOperator<Article> mended) {}

    private static Flaw picture(String code, UnaryOperator<Picture> made, UnaryOperator<Picture> mended) {
        return new Flaw(code, article -> article.with(made.apply(article.pictures().getFirst())),
                article -> article.with(mended.apply(article.pictures().getFirst())));
    }

    /** None of them stands in the way of another. */
    private static final List<Flaw> FLAWS = List.of(
            picture("credit-missing", p -> p.withCredit(p.credit().with(Language.EN, "")),
                    p -> p.withCredit(p.credit().with(Language.EN, "© The Yard"))),
            picture("alt-missing", p -> p.withAlt(p.alt().with(Language.RU, " ")),
                    p -> p.withAlt(p.alt().with(Language.RU, "Буксир"))),
            picture("licence-ended", p -> p.withLicenceUntil(YESTERDAY), p -> p.withLicenceUntil(TODAY)),
            picture("pictures-not-allowed", p -> p.withSource("Closed Agency"), p -> p.withSource("")),
            picture("picture-agreement-ended", p -> p.withCopyrightNotice("© 2026 Former Agency"),
                    p -> p.withCopyrightNotice("")),
            new Flaw("notice-ended", a -> a.withRights(a.rights().withUntil(YESTERDAY)),
                    a -> a.withRights(a.rights().withUntil(TODAY))),
            new Flaw("holder-missing", a -> a.withRights(a.rights().withHolder(a.rights().holder().with(Language.EN, ""))),
                    a -> a.withRights(a.rights().withHolder(a.rights().holder().with(Language.EN, "Herald")))),
            new Flaw("rights-missing", a -> a.withRights(a.rights().withBasis(null)),
                    a -> a.withRights(a.rights().withBasis(Basis.OPEN_ACCESS))),
            new Flaw("source-link-missing", a -> a.withSource(a.source().withUrl("")),
                    a -> a.withSource(a.source().withUrl("https://herald.example/2"))),
            new Flaw("quoted-too-much", a -> a.with(a.edition(Language.RU).withBody(SAID)),
                    a -> a.with(a.edition(Language.RU).withBody("Буксир вернулся в порт."))));

    private static Set<String> codes(Article article) {
        return RULES.verdict(article, BOTH, TODAY).reasons().stream()
                .map(Reason::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void anArticleWithoutAnyReasonMayBePublished() {
        Verdict verdict = RULES.verdict(CLEAN, BOTH, TODAY);

        assertThat(verdict.reasons()).isEmpty();
        assertThat(verdict.mayPublish(Language.RU)).isTrue();
        assertThat(verdict.mayPublish(Language.EN)).isTrue();
        assertThat(verdict.until()).isEqualTo(TODAY);
    }

    /** All 1,024 sets of flaws: each is named, nothing else is, and each goes when it is mended. */
    @Test
    void whateverIsWrongIsNamedAndGoesWhenItIsMended() {
        for (int set = 0; set < 1 << FLAWS.size(); set++) {
            List<Flaw> made = new ArrayList<>();
            Article article = CLEAN;
            for (int i = 0; i < FLAWS.size(); i++) {
                if ((set & 1 << i) != 0) {
                    made.add(FLAWS.get(i));
                    article = FLAWS.get(i).made().apply(article);
                }
            }
            Set<String> wanted = made.stream().map(Flaw::code).collect(Collectors.toCollection(TreeSet::new));
            assertThat(codes(article)).isEqualTo(wanted);
            for (Flaw flaw : made) {
                article = flaw.mended().apply(article);
                wanted.remove(flaw.code());
                assertThat(codes(article)).isEqualTo(wanted);
            }
        }
    }

    @Test
    void aReasonSaysWhichPictureAndWhichLanguage() {
        Article article = FLAWS.getFirst().made().apply(CLEAN);

        Verdict verdict = RULES.verdict(article, BOTH, TODAY);

        Reason reason = verdict.reasons().getFirst();
        assertThat(reason.picture()).isEqualTo("ab".repeat(32));
        assertThat(reason.language()).isEqualTo(Language.EN);
        assertThat(verdict.mayPublish(Language.RU)).isTrue();
        assertThat(verdict.mayPublish(Language.EN)).isFalse();
        assertThat(verdict.picture("ab".repeat(32)).reasons()).containsExactly(reason);
        assertThat(Words.in(Language.EN).say(reason.message())).isEqualTo("The picture tug.jpg has no credit in EN.");
        assertThat(Words.in(Language.RU).say(reason.message()))
                .isEqualTo("У снимка tug.jpg не указан источник для версии EN.");
    }

    @Test
    void everyReasonIsASentenceInBothLanguages() {
        for (Flaw flaw : FLAWS) {
            for (Reason reason : RULES.verdict(flaw.made().apply(CLEAN), BOTH, TODAY).reasons()) {
                for (Language reader : Language.values()) {
                    assertThat(Words.in(reader).say(reason.message())).endsWith(".").doesNotContain("{", "null");
                }
            }
        }
    }

    @Test
    void aSourceThatAllowsNoTranslationBlocksTheOtherLanguageOnly() {
        Article article = CLEAN.withRights(CLEAN.rights().withHolder(new Bilingual("Закрытая", "Closed Agency")));

        Verdict verdict = RULES.verdict(article, BOTH, TODAY);

        assertThat(verdict.reasons(Language.EN)).extracting(Reason::code).containsExactly("translation-not-allowed");
        assertThat(verdict.mayPublish(Language.RU)).isTrue();
    }

    @Test
    void anAgreementThatHasEndedBlocksBothLanguages() {
        Article article = CLEAN.withRights(CLEAN.rights().withHolder(new Bilingual("Бывшая", "Former Agency")));

        assertThat(codes(article)).containsExactly("agreement-ended");
        assertThat(RULES.verdict(article, BOTH, YESTERDAY).reasons()).isEmpty();
    }

    /** What the holder gives us whole we may print whole, and what we wrote ourselves we may translate. */
    @ParameterizedTest
    @CsvSource({"LICENSED, false", "HANDOUT, false", "OPEN_ACCESS, true", "QUOTATION, true", "DIGEST, true", "OWN, true"})
    void aRuleOfTheSourceBindsByTheBasis(Basis basis, boolean limited) {
        Article article = CLEAN.with(CLEAN.edition(Language.RU).withBody(SAID))
                .withRights(CLEAN.rights().withBasis(basis));

        assertThat(codes(article).contains("quoted-too-much")).isEqualTo(limited);
    }

    @ParameterizedTest
    @EnumSource(value = Basis.class, names = {"OWN", "LICENSED", "HANDOUT"})
    void ownAndGrantedTextsMayBeTranslated(Basis basis) {
        Article article = CLEAN.withRights(
                new RightsNotice(new Bilingual("Закрытая", "Closed Agency"), basis));

        assertThat(codes(article)).isEmpty();
    }

    @Test
    void theNoticesOwnLimitCountsEvenForWhatIsLicensed() {
        Article article = CLEAN.with(CLEAN.edition(Language.RU).withBody(SAID))
                .withRights(CLEAN.rights().withBasis(Basis.LICENSED).withQuoteLimit(50));

        assertThat(codes(article)).containsExactly("quoted-too-much");
        assertThat(codes(article.withRights(article.rights().withQuoteLimit(100)))).isEmpty();
    }

    @Test
    void theLowestLimitCounts() {
        Article article = CLEAN.withRights(CLEAN.rights().withQuoteLimit(90));

        assertThat(RULES.verdict(article, BOTH, TODAY).quotation().orElseThrow().limit()).isEqualTo(30);
    }

    @Test
    void theShareIsThatOfTheEditionInTheSourcesLanguage() {
        Article article = CLEAN.with(CLEAN.edition(Language.EN).withBody(SAID));

        assertThat(codes(article)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"`, `", "'```\n', '\n```'", "**, **", "[, ](https://example.org/a)"})
    void noSignOfMarkdownHidesAQuotation(String before, String after) {
        String body = before.replace("\\n", "\n") + SAID + after.replace("\\n", "\n");

        assertThat(codes(CLEAN.with(CLEAN.edition(Language.RU).withBody(body)))).containsExactly("quoted-too-much");
    }

    @ParameterizedTest
    @CsvSource({
        "'© Иван Петров/ТАСС', tass", "© TASS, tass", "© Sputnik / A. Petrov, ria", "'© Пресс-служба Минобороны РФ/ТАСС', tass",
        "© REUTERS/Jane Doe, reuters", "(AP Photo/Jane Doe), ap", "'© Рейтер', reuters", "© Interfax, interfax"
    })
    void sourcesAreRecognisedInCredits(String credit, String id) {
        boolean allowed = !Set.of("reuters", "ap", "interfax").contains(id);
        Article article = CLEAN.with(CLEAN.pictures().getFirst().withCredit(Bilingual.same(credit)));

        assertThat(codes(article).contains("pictures-not-allowed")).isEqualTo(!allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "https://tass.ru/armiya/1, true", "https://www.TASS.com/, true", "https://nottass.ru/1, false",
        "https://tass.ru.example.org/1, false", "https://example.org/?tass.ru, false"
    })
    void sourcesAreRecognisedByTheirDomain(String url, boolean known) {
        Article article = CLEAN.withRights(CLEAN.rights().withHolder(new Bilingual("Кто-то", "Somebody")))
                .withSource(new Source(new Bilingual("Сайт", "A site"), url, SAID));

        assertThat(RULES.verdict(article, BOTH, TODAY).quotation().orElseThrow().limit())
                .isEqualTo(known ? Integer.valueOf(30) : null);
    }

    @Test
    void aNameIsRecognisedAsAWholeWordOnly() {
        Article article = CLEAN.with(CLEAN.pictures().getFirst().withCredit(Bilingual.same("© Apollo Yards")));

        assertThat(codes(article)).isEmpty();
    }

    @Test
    void theMeterKnowsWhenTheLimitIsNear() {
        assertThat(new Quotation(new QuotedShare(23, 100), Language.RU, 30).level()).isEqualTo(Quotation.Level.BELOW);
        assertThat(new Quotation(new QuotedShare(24, 100), Language.RU, 30).level()).isEqualTo(Quotation.Level.NEAR);
        assertThat(new Quotation(new QuotedShare(30, 100), Language.RU, 30).level()).isEqualTo(Quotation.Level.NEAR);
        assertThat(new Quotation(new QuotedShare(301, 1000), Language.RU, 30).level()).isEqualTo(Quotation.Level.ABOVE);
        assertThat(new Quotation(new QuotedShare(100, 100), Language.RU, null).level()).isEqualTo(Quotation.Level.BELOW);
        assertThat(new Quotation(new QuotedShare(0, 100), Language.RU, 0).level()).isEqualTo(Quotation.Level.BELOW);
    }
}
