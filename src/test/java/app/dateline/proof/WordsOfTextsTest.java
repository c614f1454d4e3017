package app.dateline.proof;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Basis;
import app.dateline.article.Bilingual;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import app.dateline.article.RightsNotice;
import app.dateline.article.Source;
import app.dateline.mention.Gazetteer;
import app.dateline.mention.Tagger;
import app.dateline.proof.style.HouseStyle;
import app.dateline.rights.RightsRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in words: each with its place, and mended by its fix. */
class WordsOfTextsTest {
    private static final Gazetteer KNOWN = Gazetteer.standard();
    private static final Checks CHECKS = new Checks(new Tagger(KNOWN), KNOWN, HouseStyle.standard(), RightsRules.standard());

    private static Article withBody(Language language, String more) {
        Article clean = Clean.article();
        Edition edition = clean.edition(language);
        return clean.with(edition.withBody(edition.body() + "\n\n" + more));
    }

    /** Of the words; that the other language does not have what is put in here is another check's concern. */
    private static List<Problem> check(Article article) {
        return CHECKS.of(article, Clean.TODAY).stream()
                .filter(problem -> !problem.check().equals("term-ignored"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "EN|cyrillic-in-english|BLOCKING|The ship Север sailed|Север|",
        "EN|cyrillic-in-english|BLOCKING|The “Север” sailed|Север|",
        "EN|cyrillic-in-english|BLOCKING|Сoncern|Сoncern|Concern",
        "EN|cyrillic-in-english|BLOCKING|said ТАСС today|ТАСС|TASS",
        "EN|cyrillic-in-english|BLOCKING|Это весь абзац, целиком. И ещё.|Это весь абзац, целиком. И ещё|",
        "RU|latin-in-russian|WARNING|город Xерсон ждёт|Xерсон|Херсон",
        "RU|latin-in-russian|WARNING|вместе c командой|c|с",
        "EN|straight-quote|HINT|He said \"yes\" to it|\"yes\"|“yes”",
        "EN|straight-quote|HINT|The «Sever» sailed|«Sever»|“Sever”",
        "RU|straight-quote|HINT|Он сказал: \"да, *вот*\".|\"да, *вот*\"|«да, *вот*»",
        "RU|straight-quote|HINT|Он сказал: \"да|\"|«",
        "EN|public-domain|BLOCKING|The film is in the public domain now|in the public domain|made openly available by the copyright holder",
        "EN|public-domain|BLOCKING|a public domain film|public domain|",
        "EN|agency-case|WARNING|MOSCOW. /tass/. The|/tass/|/TASS/",
        "EN|agency-case|WARNING|MOSCOW. /Tass/. The|/Tass/|/TASS/",
        "RU|agency-case|WARNING|МОСКВА. /тасс/. В|/тасс/|/ТАСС/",
        "EN|doubled-word|HINT|It was on the the table|the the|the",
        "RU|doubled-word|HINT|Он был в порту и и ушёл|и и|и",
        "RU|doubled-word|HINT|Судно было было в порту|было было|было",
        "EN|public-domain|BLOCKING|in\u00a0the\u202fpublic\u00a0domain now|in\u00a0the\u202fpublic\u00a0domain|made openly available by the copyright holder",
        "RU|doubled-word|HINT|Судно было\u00a0было в порту|было\u00a0было|было",
        "RU|latin-in-russian|WARNING|вместе\u00a0c\u202fкомандой|c|с",
        "EN|doubled-space|HINT|It was  here|  | "
    })
    void aMistakeIsFoundAndMended(
            Language language, String check, Severity severity, String text, String wrong, String right) {
        Article article = withBody(language, text);

        List<Problem> problems = check(article);

        assertThat(problems).extracting(Problem::check).containsExactly(check);
        Problem problem = problems.getFirst();
        assertThat(problem.severity()).isEqualTo(severity);
        assertThat(problem.place().language()).isEqualTo(language);
        assertThat(problem.place().field()).isEqualTo(Field.BODY);
        String body = article.edition(language).body();
        String found = body.substring(problem.place().start(), problem.place().end());
        assertThat(found).isEqualTo(wrong == null ? "  " : wrong);
        assertThat(problem.fix().isPresent()).isEqualTo(right != null || check.equals("doubled-space"));
        problem.fix().ifPresent(fix -> {
            Article mended = fix.change().apply(article);
            assertThat(mended.edition(language).body()).isNotEqualTo(body);
            assertThat(check(mended)).isEmpty();
            Article other = Clean.article();
            assertThat(fix.change().apply(other)).as("a fix too late").isEqualTo(other);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "EN|She said that that was what they had had.",
        "EN|A screen of 27\" is enough.",
        "EN|`код  код` and [words](https://example.org/путь) and <https://example.org/путь>",
        "EN|Duran Duran sang in New York, New York.",
        "EN|one\\n\\none more",
        "EN|| a | a |\\n|---|---|\\n| a   | a |",
        "EN|- one\\n-   two\\n\\n1.  three",
        "EN|two  \\nlines",
        "RU|Су-35С, IT-специалист, XXI век, витамин C, план B и X5 Group",
        "RU|Он жил на Бора-Бора и еле-еле спасся.",
        "RU|«Он сказал: „да“», — сообщил ТАСС.",
        "RU|Договор /ТАСС/ подписан: public domain — это термин."
    })
    void whatIsRightIsLeftAlone(String line) {
        Language language = Language.valueOf(line.substring(0, 2));
        String text = line.substring(3);
        assertThat(check(withBody(language, text.replace("\\n", "\n")))).isEmpty();
    }

    @Test
    void thePublicDomainIsNobodysConcernUnderAnotherBasis() {
        Article article = withBody(Language.EN, "It is in the public domain.");

        assertThat(check(article.withRights(new RightsNotice(article.rights().holder(), Basis.LICENSED)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEADLINE", "LEAD", "CAPTION", "ALT", "CREDIT", "SOURCE", "RIGHTS"})
    void everyEnglishTextThatReadersSeeIsSearchedForCyrillic(Field field) {
        Article clean = Clean.article();
        Edition edition = clean.edition(Language.EN);
        Picture picture = clean.pictures().getFirst();
        String wrong = "A Moсkva word";
        Article article = switch (field) {
            case HEADLINE -> clean.with(edition.withHeadline("Russia: " + wrong));
            case LEAD -> clean.with(edition.withLead(wrong + ", 400 miles"));
            case CAPTION -> clean.with(picture.withCaption(picture.caption().with(Language.EN, wrong)));
            case ALT -> clean.with(picture.withAlt(picture.alt().with(Language.EN, wrong)));
            case CREDIT -> clean.with(picture.withCredit(picture.credit().with(Language.EN, wrong + "/TASS")));
            case SOURCE -> clean.withSource(new Source(new Bilingual("ТАСС", wrong), clean.source().url()));
            default -> clean.withRights(new RightsNotice(new Bilingual("ТАСС", wrong), Basis.OPEN_ACCESS));
        };

        List<Problem> problems = check(article);

        assertThat(problems).extracting(Problem::check).containsExactly("cyrillic-in-english");
        assertThat(problems.getFirst().place().field()).isEqualTo(field);
        assertThat(check(problems.getFirst().fix().orElseThrow().change().apply(article))).isEmpty();
    }

    @Test
    void nestedQuotesAreMendedOneAfterTheOther() {
        Article article = withBody(Language.RU, "Он сказал: \"Судно \"Север\" готово\".");
        for (List<Problem> problems = check(article); !problems.isEmpty(); problems = check(article)) {
            article = problems.getLast().fix().orElseThrow().change().apply(article);
        }

        assertThat(article.edition(Language.RU).body()).endsWith("Он сказал: «Судно „Север“ готово».");
    }
}
