package app.dateline.proof.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.FxThreadTest;
import app.dateline.desk.OnFx;
import app.dateline.desk.findings.TestKnowledge;
import app.dateline.proof.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** LanguageTool is loaded once here, which takes seconds: what it finds, what it leaves to others, and when it reads. */
@FxThreadTest
class GrammarTest {
    private static final Grammar GRAMMAR = new Grammar();

    private static Stream<String> found(Language language, String text) {
        return GRAMMAR.read(text, language).stream().map(remark -> text.substring(remark.start(), remark.end()));
    }

    @Test
    void whatIsWrongIsFoundWithWhatIsRight() {
        List<Remark> russian = GRAMMAR.read("В течении недели они одел шапку.", Language.RU);
        assertThat(russian).extracting(Remark::rights).contains(List.of("В течение недели"), List.of("они одели"));
        assertThat(russian).extracting(Remark::message).noneMatch(message -> message.contains("<"));
        assertThat(found(Language.EN, "They could of done it. The ministers has signed.")).contains("could of", "has");
    }

    @Test
    void spellingSignsAndDatesAreLeftToOthers() {
        assertThat(found(Language.RU, "Корабль «Халворсунд» вышел  в море , сказал он .")).isEmpty();
        assertThat(found(Language.EN, "On Monday, May 2, and on Tuesday, May 2, the colour programme of Halvorsund began."))
                .isEmpty();
    }

    @Test
    void anArticleIsReadWhenNobodyTypesAndMended() {
        try (TestKnowledge at = new TestKnowledge(Article.create(Language.EN)
                .with(Edition.empty(Language.EN).withBody("It is **so**.\n\nThey could of done it.")), GRAMMAR)) {
            OnFx.run(() -> at.grammar.onProperty().set(true));
            OnFx.await(() -> grammar(at).size() == 1);

            Problem problem = OnFx.get(() -> grammar(at).getFirst());
            OnFx.run(() -> at.current.edit(Message.of("x"), problem.fix().orElseThrow().change()));
            OnFx.await(() -> at.current.article().edition(Language.EN).body().endsWith("They could have done it."));

            OnFx.run(() -> at.current.openProperty().get().undo());
            OnFx.await(() -> grammar(at).size() == 1);
            OnFx.run(() -> at.grammar.onProperty().set(false));
            OnFx.await(() -> grammar(at).isEmpty());
        }
    }

    private static List<Problem> grammar(TestKnowledge at) {
        return at.findings.findings().problems().stream()
                .filter(problem -> problem.check().equals(Problem.GRAMMAR))
                .toList();
    }
}
