package app.dateline.desk.findings;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Edition;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.FxThreadTest;
import app.dateline.desk.OnFx;
import app.dateline.desk.open.OpenArticle;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FxThreadTest
class FindingsModelTest {
    private TestKnowledge at;

    @BeforeEach
    void open() {
        at = new TestKnowledge(Article.create(Language.EN)
                .with(Edition.empty(Language.EN).withBody("An order from Norway.")));
    }

    @AfterEach
    void close() {
        at.close();
    }

    private void write(String body) {
        at.current.edit(
                Message.of("x"), article -> article.with(article.edition(Language.EN).withBody(body)));
    }

    private List<EntityKey> found() {
        return OnFx.get(() -> at.findings.findings().suggestions().stream()
                .map(s -> s.entity().key())
                .toList());
    }

    @Test
    void anArticleIsLookedThroughWhenItIsOpened() {
        assertThat(found()).containsExactly(EntityKey.country("NO"));
    }

    @Test
    void itIsLookedThroughAgainAfterTheLastOfSeveralChanges() {
        OnFx.run(() -> {
            write("An order from Poland.");
            write("An order from Portugal.");
        });
        at.settle();

        assertThat(found()).containsExactly(EntityKey.country("PT"));
    }

    @Test
    void anotherArticleShowsNothingOfTheLastOne() {
        List<EntityKey> atOnce = OnFx.get(() -> {
            at.current.show(new OpenArticle(Article.create(Language.EN), Clock.systemUTC()));
            return at.findings.findings().suggestions().stream()
                    .map(s -> s.entity().key())
                    .toList();
        });

        assertThat(atOnce).isEmpty();
    }

    @Test
    void withoutAnArticleThereIsNothing() {
        OnFx.run(() -> at.current.show(null));

        assertThat(OnFx.get(() -> at.findings.findings())).isSameAs(Findings.NONE);
    }
}
