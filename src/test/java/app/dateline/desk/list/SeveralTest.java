package app.dateline.desk.list;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Bilingual;
import app.dateline.article.Decision;
import app.dateline.article.Edition;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.article.Mention;
import app.dateline.article.Message;
import app.dateline.desk.FxThreadTest;
import app.dateline.desk.OnFx;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.open.Current;
import app.dateline.desk.open.OpenArticle;
import app.dateline.desk.task.Tasks;
import app.dateline.store.ListQuery;
import app.dateline.store.Listing;
import app.dateline.store.Store;
import app.dateline.store.Trashed;
import app.dateline.text.ArticleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@FxThreadTest
class SeveralTest {
    private static final EntityKey NORWAY = EntityKey.country("NO");
    private static final Entity ENTITY =
            new Entity(NORWAY, new Bilingual("Норвегия", "Norway"), List.of(), List.of(), "");

    @TempDir
    Path folder;

    private Store store;
    private Tasks tasks;
    private Several several;
    private final Current current = new Current();
    private final List<Message> said = new ArrayList<>();
    private final List<ArticleId> opened = new ArrayList<>();
    private Runnable offered;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("profile"));
        tasks = new Tasks();
        several = new Several(new Several.Parts(
                store,
                tasks,
                current,
                (articles, then) -> {
                    if (current.article() != null && articles.contains(current.article().id())) {
                        store.save(current.article(), "Анна");
                        current.show(null);
                    }
                    then.run();
                },
                opened::add,
                () -> {},
                _ -> {},
                (what, _, action) -> {
                    said.add(what);
                    offered = action;
                },
                () -> "Анна",
                new UiWords(Language.EN)));
    }

    @AfterEach
    void close() {
        tasks.close();
        store.close();
    }

    private Article save(Mention... mentions) {
        Article article = Article.create(Language.RU)
                .with(Edition.empty(Language.RU).withHeadline("Судно").withBody("Судно на воде."))
                .withMentions(List.of(mentions));
        store.save(article, "Анна");
        return article;
    }

    private static List<ArticleId> ids(Article... articles) {
        return Stream.of(articles).map(Article::id).toList();
    }

    private Optional<Decision> stored(Article article) {
        return store.find(article.id()).orElseThrow().decision(NORWAY);
    }

    private void finished(int messages) {
        OnFx.await(() -> said.size() == messages && tasks.shown().isEmpty());
    }

    private void undone() {
        OnFx.run(() -> offered.run());
        OnFx.await(() -> tasks.shown().isEmpty());
    }

    @Test
    void tagsAreTakenBackExactlyWhereTheyWereMade() {
        Article tagged = save(new Mention(NORWAY, Decision.CONFIRMED));
        Article rejected = save(new Mention(NORWAY, Decision.REJECTED));
        Article plain = save();
        OnFx.run(() -> several.tag(ids(tagged, rejected, plain), ENTITY));
        finished(1);
        assertThat(List.of(stored(tagged), stored(rejected), stored(plain)))
                .containsOnly(Optional.of(Decision.CONFIRMED));

        undone();
        assertThat(stored(tagged)).contains(Decision.CONFIRMED);
        assertThat(stored(rejected)).contains(Decision.REJECTED);
        assertThat(stored(plain)).isEmpty();
    }

    @Test
    void whatAPersonDecidedSinceIsNotTakenBack() {
        Article one = save();
        Article other = save();
        OnFx.run(() -> several.tag(ids(one, other), ENTITY));
        finished(1);
        Article now = store.find(one.id()).orElseThrow();
        store.save(now.with(new Mention(NORWAY, Decision.REJECTED)), "Борис");

        undone();
        assertThat(stored(one)).contains(Decision.REJECTED);
        assertThat(stored(other)).isEmpty();
    }

    @Test
    void theOpenArticleIsTaggedTogetherWithWhatIsBeingTypedInIt() {
        Article article = save();
        Article other = save();
        OpenArticle open = OnFx.get(() -> {
            OpenArticle made = new OpenArticle(article, Clock.systemUTC());
            current.show(made);
            made.edit(Message.of("desk.edit.body", "RU"), a ->
                    a.with(a.edition(Language.RU).withBody("Набирается прямо сейчас.")));
            return made;
        });
        OnFx.run(() -> several.tag(ids(article, other), ENTITY));
        finished(1);

        Article shown = OnFx.get(open::article);
        assertThat(shown.decision(NORWAY)).contains(Decision.CONFIRMED);
        assertThat(shown.edition(Language.RU).body()).isEqualTo("Набирается прямо сейчас.");
        assertThat(stored(article)).as("left to the autosave").isEmpty();
        assertThat(stored(other)).contains(Decision.CONFIRMED);

        undone();
        assertThat(OnFx.get(open::article).decision(NORWAY)).isEmpty();
    }

    @Test
    void deletedArticlesAllComeBackWithOneUndo() {
        Article one = save();
        Article two = save();
        Article kept = save();
        OnFx.run(() -> {
            current.show(new OpenArticle(one, Clock.systemUTC()));
            several.trash(ids(one, two));
        });
        finished(1);
        assertThat(store.list(ListQuery.ALL)).extracting(Listing::id).containsExactly(kept.id());
        assertThat(OnFx.get(current::article)).isNull();

        undone();
        assertThat(store.list(ListQuery.ALL)).extracting(Listing::id)
                .containsExactlyInAnyOrder(one.id(), two.id(), kept.id());
        assertThat(opened).containsExactly(one.id());
        assertThat(OnFx.get(() -> several.undoProperty().get())).isNull();
    }

    @Test
    void whatIsBroughtBackGoesIntoTheTrashAgainWithUndo() {
        Article one = save();
        store.delete(one.id());
        OnFx.run(() -> several.bringBack(ids(one)));
        finished(1);
        assertThat(store.find(one.id())).isPresent();

        OnFx.run(() -> offered.run());
        finished(2);
        assertThat(store.trash(10)).extracting(Trashed::listing).extracting(Listing::id).containsExactly(one.id());
    }

    @Test
    void exportedArticlesCanBeReadAgain() throws IOException {
        Article one = save();
        Article two = save();
        Path target = folder.resolve("out");
        OnFx.run(() -> several.export(ids(one, two), target));
        finished(1);
        try (Stream<Path> files = Files.walk(target)) {
            assertThat(files.filter(file -> file.toString().endsWith(".md"))
                            .map(file -> ArticleFile.read(file).id().orElseThrow()))
                    .containsExactlyInAnyOrder(one.id(), two.id());
        }
    }

    @Test
    void whatCannotBeDoneToOneIsSaidAndDoneToTheOthers() {
        Article one = save();
        store.delete(one.id());
        ArticleId unknown = ArticleId.create();
        OnFx.run(() -> several.bringBack(List.of(unknown, one.id())));
        finished(1);
        assertThat(store.find(one.id())).isPresent();
        assertThat(said.getFirst().key()).isEqualTo("desk.list.not-all");
    }
}
