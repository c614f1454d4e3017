package app.dateline.text.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.text.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FinderTest {
    private static final Sought PLAIN = Sought.NOTHING;
    private static final Sought EXPRESSION = PLAIN.withExpression(true);
    private static final Sought FORMS = PLAIN.withForms(true);

    private static List<String> found(Sought sought, String text) {
        return Finder.of(sought).in(text).stream().map(hit -> hit.in(text)).toList();
    }

    private static String replaced(Sought sought, String by, boolean keepCase, String text) {
        Finder finder = Finder.of(sought);
        return finder.replacement(by, keepCase).in(text, finder.in(text));
    }

    private static String said(Sought sought) {
        try {
            Finder.of(sought);
            return "";
        } catch (Failure e) {
            return Words.in(Language.EN).say(e.message());
        }
    }

    @Test
    void capitalsMakeADifferenceOnRequestOnly() {
        String text = "Порт, порт, ПОРТ";
        assertThat(found(PLAIN.withText("порт"), text)).hasSize(3);
        assertThat(found(PLAIN.withText("порт").withLetterCase(true), text)).containsExactly("порт");
    }

    @Test
    void yoIsYeUnlessToldApart() {
        String text = "все и всё, ЕЛКА и Ёлка";
        assertThat(found(PLAIN.withText("все"), text)).containsExactly("все", "всё");
        assertThat(found(PLAIN.withText("ёлка"), text)).containsExactly("ЕЛКА", "Ёлка");
        assertThat(found(PLAIN.withText("все").withYo(false), text)).containsExactly("все");
    }

    @Test
    void aSpaceIsAnySpaceOfTheLine() {
        assertThat(found(PLAIN.withText("10 км"), "10\u00a0км, 10\u202fкм, 10\nкм")).hasSize(2);
        assertThat(found(PLAIN.withText("10\u00a0км"), "10 км")).hasSize(1);
        assertThat(found(EXPRESSION.withText("\\d+ км"), "10\u00a0км")).hasSize(1);
    }

    @Test
    void aWholeWordHasNoLetterBesideIt() {
        String text = "порт, портовый, аэропорт, «порт», порт-сити";
        assertThat(Finder.of(PLAIN.withText("порт").withWholeWord(true)).in(text)).hasSize(3);
        assertThat(found(PLAIN.withText("-сити").withWholeWord(true), text)).hasSize(1);
        assertThat(found(EXPRESSION.withText("порт|сити").withWholeWord(true), text)).hasSize(4);
    }

    @Test
    void formsAreThoseOfTheSearchInTheArchive() {
        String text = "Ледокол шёл. Ледоколы идут за ледоколом; ледокольный флот. День, дня.";
        assertThat(found(FORMS.withText("ледоколы"), text)).containsExactly("Ледокол", "Ледоколы", "ледоколом");
        assertThat(found(FORMS.withText("день"), text)).containsExactly("День", "дня");
    }

    @Test
    void severalWordsAreFoundInTheirFormsWithTheSameSignsBetweenThem() {
        String text = "северного морского\u00a0пути; Северный, морской путь; премьер\u2011министра";
        assertThat(found(FORMS.withText("Северный морской путь"), text)).containsExactly("северного морского\u00a0пути");
        assertThat(found(FORMS.withText("премьер-министр"), text)).hasSize(1);
    }

    @Test
    void aNameInItsFormsKeepsItsCapitalOnRequest() {
        assertThat(found(FORMS.withText("Роза").withLetterCase(true), "Розой и розами")).containsExactly("Розой");
    }

    @Test
    void anExpressionKnowsTheLettersAndLinesOfALanguage() {
        assertThat(found(EXPRESSION.withText("\\bв \\w+е\\b"), "в порту в городе, в море")).containsExactly("в городе", "в море");
        assertThat(found(EXPRESSION.withText("^\\d+\\.$"), "1.\nдва\n3.")).containsExactly("1.", "3.");
    }

    @Test
    void yoIsYeInTheRangesOfAnExpression() {
        assertThat(found(EXPRESSION.withText("[а-я]+"), "ежё")).containsExactly("ежё");
        assertThat(found(EXPRESSION.withText("[е-ж]+ [^е]"), "ёж ё, ёж а")).containsExactly("ёж а");
        assertThat(found(EXPRESSION.withText("[а-я]+").withYo(false), "ежё")).containsExactly("еж");
    }

    @Test
    void groupsComeIntoTheReplacement() {
        Sought date = EXPRESSION.withText("(\\d+)\\.(?<month>\\d+)");
        assertThat(replaced(date, "${month}/$1 ($0) \\$1 $", false, "11.02")).isEqualTo("02/11 (11.02) $1 $");
        assertThat(replaced(PLAIN.withText("$1"), "$2", false, "a $1")).isEqualTo("a $2");
    }

    @Test
    void aGroupThatIsNotThereIsToldOf() {
        assertThatThrownBy(() -> Finder.of(EXPRESSION.withText("(a)")).replacement("$2", false))
                .isInstanceOfSatisfying(Failure.class, e -> assertThat(Words.in(Language.RU).say(e.message()))
                        .startsWith("Группы $2 нет: в регулярном выражении 1 группа")
                        .contains("\\$"));
    }

    @Test
    void capitalsAreKeptOnRequest() {
        String text = "Москва, МОСКВА, москва";
        assertThat(replaced(PLAIN.withText("москва"), "тверь", true, text)).isEqualTo("Тверь, ТВЕРЬ, тверь");
        assertThat(replaced(PLAIN.withText("москва"), "ООН", true, text)).isEqualTo("ООН, ООН, ООН");
    }

    @Test
    void aMistakeIsToldWithItsPlace() {
        assertThat(said(EXPRESSION.withText("а[бв"))).contains("at its end").contains("set of characters");
        assertThat(said(EXPRESSION.withText("(аб"))).contains("a bracket ( is not closed");
        assertThat(said(EXPRESSION.withText("аб)в"))).contains("character 3").contains("“)в”");
        assertThat(said(EXPRESSION.withText("ё+*?*"))).contains("nothing here that *, +, ? or { } could repeat");
        assertThat(said(EXPRESSION.withText("a\\"))).isNotEmpty();
    }

    @Test
    void anExpressionThatWouldTakeYearsIsGivenUp() {
        String text = "а".repeat(60) + "б";
        Instant begin = Instant.now();
        assertThatThrownBy(() -> Finder.of(EXPRESSION.withText("(а*)*(а*)*(а*)*\\3в")).in(text)).isInstanceOf(Failure.class);
        assertThatThrownBy(() -> Finder.of(EXPRESSION.withText("(б|а)*$")).in("а".repeat(500_000) + "\n"))
                .isInstanceOf(Failure.class);
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void anExpressionOfAThousandBracketsIsReadOrRefused() {
        String deep = "(".repeat(990) + "a" + ")".repeat(990);
        try {
            assertThat(found(EXPRESSION.withText(deep), "a")).hasSize(1);
        } catch (Failure e) {
            assertThat(e.message().key()).startsWith("text.find.");
        }
    }

    @Test
    void nothingIsFoundForNothing() {
        assertThat(found(PLAIN, "текст")).isEmpty();
        assertThat(found(EXPRESSION.withText("x*"), "текст")).isEmpty();
        assertThat(found(FORMS.withText("—"), "да — нет")).containsExactly("—");
    }
}
