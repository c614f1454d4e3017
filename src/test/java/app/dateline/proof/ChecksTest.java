package app.dateline.proof;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Basis;
import app.dateline.article.Bilingual;
import app.dateline.article.Dateline;
import app.dateline.article.Decision;
import app.dateline.article.Edition;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.article.Mention;
import app.dateline.article.Picture;
import app.dateline.article.RightsNotice;
import app.dateline.article.Source;
import app.dateline.mention.Gazetteer;
import app.dateline.mention.Tagger;
import app.dateline.proof.style.HouseStyle;
import app.dateline.rights.RightsRules;
import app.dateline.text.Words;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {
    private static final Gazetteer KNOWN = Gazetteer.standard();
    private static final Checks CHECKS = new Checks(new Tagger(KNOWN), KNOWN, HouseStyle.standard(), RightsRules.standard());

    private final Article clean = Clean.article();

    private static List<Problem> check(Article article) {
        return CHECKS.of(article, Clean.TODAY);
    }

    private static Problem only(Article article) {
        List<Problem> problems = check(article);
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }

    private Article with(Language language, UnaryOperator<Edition> change) {
        return clean.with(change.apply(clean.edition(language)));
    }

    private Article withPicture(UnaryOperator<Picture> change) {
        return clean.with(change.apply(clean.pictures().getFirst()));
    }

    @Test
    void aCreditThatNamesOthersInTheOtherLanguageIsMendedFromTheOriginal() {
        Article article = withPicture(picture ->
                picture.withCredit(new Bilingual("© Роскосмос/ТАСС", "© TASS/Roscosmos")));
        Problem problem = only(article);

        expect(problem, "credit-differs", Severity.WARNING, Language.EN, Field.CREDIT);
        Article mended = problem.fix().orElseThrow().change().apply(article);
        assertThat(mended.pictures().getFirst().credit()).isEqualTo(new Bilingual("© Роскосмос/ТАСС", "© Roscosmos/TASS"));
        assertThat(check(mended)).isEmpty();
        assertThat(problem.fix().orElseThrow().change().apply(mended)).isSameAs(mended);
    }

    @Test
    void aSideThatCanBeWrittenFromTheOtherIsOffered() {
        Article article = withPicture(picture -> picture.withCredit(new Bilingual("", "© TASS")));
        Problem problem = only(article);

        expect(problem, "credit-missing", Severity.BLOCKING, Language.RU, Field.CREDIT);
        Article mended = problem.fix().orElseThrow().change().apply(article);
        assertThat(mended.pictures().getFirst().credit()).isEqualTo(new Bilingual("© ТАСС", "© TASS"));
    }

    @Test
    void whoIsKnownInOneLanguageAloneIsNoDifference() {
        assertThat(check(withPicture(picture ->
                        picture.withCredit(new Bilingual("© Верфь «Северный мыс»/ТАСС", "© North Cape Shipyard/TASS")))))
                .isEmpty();
    }

    private static Problem body(Language language, String more) {
        Article clean = Clean.article();
        Edition edition = clean.edition(language);
        return only(clean.with(edition.withBody(edition.body() + "\n\n" + more)));
    }

    private static void expect(Problem problem, String check, Severity severity, Language language, Field field) {
        assertThat(problem.check()).isEqualTo(check);
        assertThat(problem.severity()).isEqualTo(severity);
        assertThat(problem.place().language()).isEqualTo(language);
        assertThat(problem.place().field()).isEqualTo(field);
        for (Language reader : Language.values()) {
            assertThat(Words.in(reader).say(problem.message())).isNotBlank();
        }
    }

    @Test
    void aCleanPairHasNoProblem() {
        assertThat(check(clean)).isEmpty();
    }

    @Test
    void anEditionThatNobodyHasBegunHasNoProblem() {
        Article russian = new Article(clean.id(), Language.RU, java.util.Map.of(Language.RU, clean.edition(Language.RU)),
                clean.pictures(), clean.mentions(), clean.source(), clean.rights());

        assertThat(check(russian)).isEmpty();
        assertThat(check(russian.with(Edition.empty(Language.EN)))).isEmpty();
    }

    @Test
    void anEmptyArticleSaysWhatItLacks() {
        assertThat(check(Article.create(Language.EN)))
                .extracting(Problem::check)
                .containsExactlyInAnyOrder(
                        "headline-missing", "body-missing", "lead-missing", "dateline-missing", "rights-missing",
                        "holder-missing", "source-missing");
    }

    @Test
    void aHeadlineIsNeeded() {
        expect(only(with(Language.EN, e -> e.withHeadline(" "))), "headline-missing", Severity.BLOCKING, Language.EN,
                Field.HEADLINE);
    }

    @Test
    void aBodyIsNeeded() {
        expect(only(with(Language.EN, e -> e.withBody(""))), "body-missing", Severity.BLOCKING, Language.EN, Field.BODY);
    }

    @Test
    void aLeadIsGood() {
        expect(only(with(Language.RU, e -> e.withLead(""))), "lead-missing", Severity.HINT, Language.RU, Field.LEAD);
    }

    @Test
    void aSlugThatIsNoneIsMended() {
        Problem problem = only(with(Language.EN, e -> e.withSlug("The Tug!")));

        expect(problem, "slug-form", Severity.BLOCKING, Language.EN, Field.SLUG);
        Article mended = problem.fix().orElseThrow().change().apply(with(Language.EN, e -> e.withSlug("The Tug!")));
        assertThat(mended.edition(Language.EN).slug()).isEqualTo("the-tug");
    }

    @ParameterizedTest
    @CsvSource({
        "dateline-missing, HINT, '', '', false",
        "dateline-place-missing, WARNING, '', TASS, true",
        "dateline-date-missing, WARNING, MOSCOW, TASS, false",
        "dateline-place-case, WARNING, Moscow, TASS, true",
        "dateline-agency-form, WARNING, MOSCOW, tass, true",
        "dateline-agency-form, WARNING, MOSCOW, /TASS/, true",
        "cyrillic-in-dateline, BLOCKING, МОСКВА, TASS, true",
        "cyrillic-in-dateline, BLOCKING, MOSCOW, ТАСС, true"
    })
    void aDatelineHasAForm(String check, Severity severity, String place, String agency, boolean dated) {
        Dateline dateline = new Dateline(place, dated ? Clean.DAY : null, agency);
        Article article = with(Language.EN, e -> e.withDateline(dateline));

        Problem problem = only(article);

        expect(problem, check, severity, Language.EN, Field.DATELINE);
        problem.fix().ifPresent(fix -> assertThat(fix.change().apply(article).edition(Language.EN).dateline())
                .isEqualTo(new Dateline("MOSCOW", Clean.DAY, "TASS")));
        assertThat(problem.fix().isPresent()).isEqualTo(check.endsWith("-case") || check.endsWith("-form"));
    }

    @Test
    void aBasisIsNeeded() {
        expect(only(clean.withRights(new RightsNotice(clean.rights().holder(), null))), "rights-missing",
                Severity.BLOCKING, null, Field.RIGHTS);
    }

    @Test
    void aHolderIsNeededInEachLanguage() {
        RightsNotice rights = new RightsNotice(new Bilingual("ТАСС", ""), Basis.OWN);

        expect(only(clean.withRights(rights)), "holder-missing", Severity.BLOCKING, Language.EN, Field.RIGHTS);
    }

    @Test
    void aSourceIsNeededUnlessTheTextIsOurOwn() {
        Article article = clean.withSource(Source.NONE)
                .withRights(clean.rights().withHolder(new Bilingual("Верфь", "The Shipyard")));

        expect(only(article), "source-missing", Severity.WARNING, null, Field.SOURCE);
        assertThat(check(article.withRights(article.rights().withBasis(Basis.OWN)))).isEmpty();
    }

    @Test
    void aSourceHasANameInEachLanguage() {
        expect(only(clean.withSource(new Source(new Bilingual("ТАСС", ""), "https://tass.ru/1"))),
                "source-name-missing", Severity.WARNING, Language.EN, Field.SOURCE);
    }

    @Test
    void aDigestNeedsALink() {
        Article article = clean.withSource(new Source(clean.source().name(), ""))
                .withRights(new RightsNotice(clean.rights().holder(), Basis.DIGEST));

        expect(only(article), "source-link-missing", Severity.BLOCKING, null, Field.SOURCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tass.ru/1", "javascript:alert(1)", "https://", "ftp://tass.ru/1"})
    void aLinkIsAnAddressOfTheWeb(String url) {
        expect(only(clean.withSource(new Source(clean.source().name(), url))), "source-link-wrong",
                Severity.BLOCKING, null, Field.SOURCE);
    }

    @Test
    void aCreditMissingInOneLanguageBlocksThatLanguageOnly() {
        Article article = withPicture(p -> p.withCredit(p.credit().with(Language.EN, "")));

        Problem problem = only(article);

        expect(problem, "credit-missing", Severity.BLOCKING, Language.EN, Field.CREDIT);
        assertThat(problem.place().item()).isEqualTo(Clean.SHA256);
        assertThat(Checks.mayPublish(check(article), Language.EN)).isFalse();
        assertThat(Checks.mayPublish(check(article), Language.RU)).isTrue();
    }

    @Test
    void aPictureHasACaptionAndADescription() {
        expect(only(withPicture(p -> p.withCaption(p.caption().with(Language.RU, "")))), "caption-missing",
                Severity.WARNING, Language.RU, Field.CAPTION);
        expect(only(withPicture(p -> p.withAlt(p.alt().with(Language.RU, "")))), "alt-missing", Severity.BLOCKING,
                Language.RU, Field.ALT);
    }

    @Test
    void aPageWithTermsIsAWebAddress() {
        expect(only(withPicture(p -> p.withWebStatement("see our site"))), "web-statement-wrong", Severity.HINT, null,
                Field.WEB_STATEMENT);
        expect(only(withPicture(p -> p.withLicensorUrl("javascript:alert(1)"))), "licensor-url-wrong", Severity.HINT,
                null, Field.LICENSOR_URL);
        assertThat(check(withPicture(p -> p.withWebStatement("https://example.org/условия")))).isEmpty();
    }

    @Test
    void aLicenceEndsAfterItsLastDayAndBlocksBothLanguages() {
        Article article = withPicture(p -> p.withLicenceUntil(Clean.TODAY.minusDays(1)));

        Problem problem = only(article);

        expect(problem, "licence-ended", Severity.BLOCKING, null, Field.LICENCE);
        assertThat(Words.in(Language.RU).say(problem.message()))
                .isEqualTo("Лицензия на снимок tug.jpg истекла 23 ноября 2026.");
        assertThat(Checks.blocking(check(article), Language.RU)).hasSize(1);
        assertThat(Checks.blocking(check(article), Language.EN)).hasSize(1);
    }

    @Test
    void aSuggestedNameThatNobodyDecidedIsHinted() {
        Article article = clean.withMentions(clean.mentions().subList(0, 1));

        expect(only(article), "mentions-undecided", Severity.HINT, null, Field.MENTIONS);
        assertThat(check(article.with(new Mention(EntityKey.company("rosoboronexport"), Decision.REJECTED)))).isEmpty();
    }

    @Test
    void aConfirmedNameIsInBothTexts() {
        Article article = with(Language.EN, e -> e.withBody(e.body().replace("Rosoboronexport", "the exporter")));

        Problem problem = only(article);

        expect(problem, "mention-one-sided", Severity.WARNING, Language.EN, Field.MENTIONS);
        assertThat(problem.place().item()).isEqualTo("rosoboronexport");
    }

    @Test
    void aConfirmedNameIsInOneTextAtLeast() {
        Article article = clean.with(new Mention(EntityKey.country("BR"), Decision.CONFIRMED));

        Problem problem = only(article);

        expect(problem, "mention-nowhere", Severity.WARNING, null, Field.MENTIONS);
        assertThat(Words.in(Language.RU).say(problem.message())).startsWith("Бразилия");
        assertThat(Words.in(Language.EN).say(problem.message())).startsWith("Brazil");
    }

    @Test
    void aTranslationThatIsOnlyBegunIsNotAskedForNames() {
        assertThat(check(with(Language.EN, e -> e.withBody("").withLead("").withHeadline("A tug"))))
                .extracting(Problem::check)
                .containsExactlyInAnyOrder("body-missing", "lead-missing");
    }

    @Test
    void checkingAnArticleOfFiftyKilobytesIsQuick() {
        String more = "\n\nThe crew of the **tug** went on with its work in the port, and the [weather](https://example.org/w) was fine.";
        Article article = with(Language.EN, e -> e.withBody(e.body() + more.repeat(50_000 / more.length())));
        assertThat(check(article)).isEmpty();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 15; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            check(article);
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        System.out.println("50 KB checked in " + best / 1_000 + " µs");
        assertThat(best / 1_000_000).as("ms").isLessThan(100);
    }

    @Test
    void aRussianTextLeftAsTheEnglishOneIsToldInBoundedTimeAndNumber() {
        String russian = ("Это \"текст\" без перевода  и и без конца. ".repeat(20) + "\n\n").repeat(400);

        List<Problem> problems = check(with(Language.EN, e -> e.withBody(russian)));

        assertThat(problems).hasSizeBetween(50, 400);
    }
}
