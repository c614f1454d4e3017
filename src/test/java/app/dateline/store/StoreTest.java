package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Bilingual;
import app.dateline.article.Edition;
import app.dateline.article.EditionState;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void reopen() {
        store.close();
        store = Store.open(folder);
    }

    @Test
    void whatWasSavedIsFoundAfterReopening() {
        Article article = Samples.bilingual();
        store.save(article, "Анна");

        reopen();

        assertThat(store.find(article.id())).contains(article);
    }

    @Test
    void eachSaveIsARevisionNewestFirst() {
        Article first = Samples.russian("Первая", "раз");
        Article second = Samples.withBody(first, "раз два");
        Saved one = store.save(first, "Анна");
        Saved two = store.save(second, "Борис", Revision.RESTORED);

        assertThat(store.revisions(first.id()))
                .containsExactly(
                        new Revision(two.revision(), first.id(), two.at(), "Борис", "restored"),
                        new Revision(one.revision(), first.id(), one.at(), "Анна", Revision.BEFORE_RESTORE));
        assertThat(store.revision(one.revision())).isEqualTo(first);
        assertThat(store.revision(two.revision())).isEqualTo(second);
    }

    @Test
    void savingTheSameAgainWritesNothing() {
        Article article = Samples.bilingual();
        Saved saved = store.save(article, "Анна");

        assertThat(store.save(article, "Борис")).isEqualTo(saved);
        assertThat(store.revisions(article.id())).hasSize(1);
    }

    @Test
    void halfASurrogatePairSurvives() {
        Article article = Samples.russian("Об\ud83dрыв \udca9 и целый \ud83d\ude80", "x");
        store.save(article, "");

        assertThat(store.find(article.id())).contains(article);
    }

    @Test
    void whatArticleFilesSaidAndWeDoNotKnowSurvives() {
        Article article = Samples.russian("Флот", "x");
        article = article.with(article.edition(Language.RU)
                .withUnknown(Map.of("desk", List.of("navy", 2, 2.5, true, Map.of("deep", "er")))));
        store.save(article, "");

        assertThat(store.find(article.id())).contains(article);
    }

    @Test
    void anUnknownArticleIsNotFound() {
        assertThat(store.find(ArticleId.create())).isEmpty();
        assertThat(store.revisions(ArticleId.create())).isEmpty();
    }

    @Test
    void aDeletedArticleIsGoneFromTheListAndComesBackWithTheNextSave() {
        Article article = Samples.bilingual();
        store.save(article, "Анна");
        store.delete(article.id());

        assertThat(store.find(article.id())).isEmpty();
        assertThat(store.list(ListQuery.ALL)).isEmpty();
        assertThat(store.list(ListQuery.ALL.withText("ледокол"))).isEmpty();
        assertThat(store.revisions(article.id())).hasSize(1);

        store.save(article, "Анна");

        assertThat(store.find(article.id())).contains(article);
        assertThat(store.list(ListQuery.ALL.withText("ледокол"))).hasSize(1);
    }

    @Test
    void aListingShowsHeadlinesStatesAndSyncWithTheNewestFirst() {
        Article older = Samples.russian("Старая", "x");
        Article newer = Samples.bilingual();
        store.save(older, "");
        Saved saved = store.save(newer, "Анна");
        store.counted(newer.id(), saved.revision(), 1, 2);

        List<Listing> list = store.list(ListQuery.ALL);

        assertThat(list).extracting(Listing::id).containsExactly(newer.id(), older.id());
        assertThat(list.getFirst()).isEqualTo(new Listing(
                newer.id(), Language.RU,
                new Bilingual(newer.headline(Language.RU), newer.headline(Language.EN)),
                Map.of(Language.RU, EditionState.DRAFT, Language.EN, EditionState.TRANSLATING),
                saved.at(), SyncState.LOCAL, "Анна", saved.revision(), 1, 2, list.getFirst().position()));
    }

    @Test
    void filtersNarrowEachOther() {
        Article ice = Samples.bilingual();
        Article plain = Samples.russian("Ледоход на Неве", "x");
        plain = plain.with(plain.edition(Language.RU).withState(EditionState.READY));
        store.save(ice, "");
        store.save(plain, "");

        assertThat(found(ListQuery.ALL.withState(EditionState.READY))).containsExactly(plain.id());
        assertThat(found(ListQuery.ALL.withState(EditionState.TRANSLATING))).containsExactly(ice.id());
        assertThat(found(ListQuery.ALL.withLanguage(Language.EN))).containsExactly(ice.id());
        assertThat(found(ListQuery.ALL.withLanguage(Language.RU).withState(EditionState.TRANSLATING))).isEmpty();
        assertThat(found(ListQuery.ALL.withCountry("no"))).containsExactly(ice.id());
        assertThat(found(ListQuery.ALL.withCountry("SE"))).isEmpty();
        assertThat(found(ListQuery.ALL.withText("ледо"))).containsExactly(plain.id(), ice.id());
        assertThat(found(ListQuery.ALL.withText("ледо").withState(EditionState.READY))).containsExactly(plain.id());
        assertThat(found(ListQuery.ALL.withLimit(1))).containsExactly(plain.id());
    }

    private List<ArticleId> found(ListQuery query) {
        return store.list(query).stream().map(Listing::id).toList();
    }

    @Test
    void anEditionThatIsTakenAwayIsNoLongerListed() {
        Article both = Samples.bilingual();
        store.save(both, "");
        store.save(new Article(both.id(), both.original(), Map.of(Language.RU, both.edition(Language.RU)),
                both.pictures(), both.mentions(), both.source(), both.rights()), "");

        assertThat(found(ListQuery.ALL.withLanguage(Language.EN))).isEmpty();
        assertThat(found(ListQuery.ALL.withText("icebreaker"))).isEmpty();
    }

    @Test
    void theNewsroomsOwnCompaniesAreKept() {
        Entity entity = new Entity(EntityKey.company("north-cape"), new Bilingual("Северный мыс", "North Cape"),
                List.of("СМ"), List.of(), "RU");
        store.save(entity);
        store.save(new Entity(entity.key(), entity.name(), List.of("СМ", "Мыс"), List.of("NC"), "NO"));

        reopen();

        assertThat(store.entities()).singleElement().satisfies(kept -> {
            assertThat(kept.ruAliases()).containsExactly("СМ", "Мыс");
            assertThat(kept.country()).isEqualTo("NO");
        });
    }

    @Test
    void aFolderMayHaveAnyName() {
        Path odd = folder.resolve("что? 100% #1;a&b=c 'x'");
        Article article = Samples.bilingual();
        try (Store other = Store.open(odd)) {
            other.save(article, "");
            assertThat(other.backup()).isRegularFile();
        }
        try (Store other = Store.open(odd)) {
            assertThat(other.find(article.id())).contains(article);
        }
        assertThat(odd.resolve("dateline.db")).isRegularFile();
    }

    @Test
    void aFolderClosedLeavesOneFile() {
        store.save(Samples.bilingual(), "");
        store.find(ArticleId.create());
        store.close();

        assertThat(folder.resolve("dateline.db")).isRegularFile();
        assertThat(Files.exists(folder.resolve("dateline.db-wal"))).isFalse();
    }

    @Test
    void manyMayUseItAtOnce() throws Exception {
        List<Article> all = new ArrayList<>();
        List<Callable<Integer>> work = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Article article = Samples.russian("Поток " + i, "");
            all.add(article);
            work.add(() -> {
                for (int words = 1; words <= 25; words++) {
                    store.save(Samples.withBody(article, "слово ".repeat(words)), "");
                }
                return 25;
            });
            work.add(() -> {
                int seen = 0;
                for (int times = 0; times < 25; times++) {
                    seen += store.list(ListQuery.ALL.withText("поток")).size();
                    store.find(article.id());
                }
                return seen;
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> done : threads.invokeAll(work)) {
                done.get();
            }
        }
        for (Article article : all) {
            assertThat(store.find(article.id())).contains(Samples.withBody(article, "слово ".repeat(25)));
            assertThat(store.revisions(article.id())).hasSize(25);
        }
        assertThat(store.check().problems()).isEmpty();
    }

    @Test
    void anEditionWithoutAnyTextIsListedToo() {
        Article empty = Article.create(Language.EN).with(Edition.empty(Language.RU));
        store.save(empty, "");

        assertThat(store.list(ListQuery.ALL)).singleElement().satisfies(listing ->
                assertThat(listing.states()).containsOnlyKeys(Language.RU, Language.EN));
    }

    @Test
    void whatNobodyHasCountedIsFoundPageByPageAndOnce() {
        new GeneratedArchive(1).fill(store, 3 * Counts.STEP / 2);
        List<ArticleId> expected = store.list(ListQuery.ALL).stream()
                .filter(listing -> listing.blocking() < 0)
                .map(Listing::id)
                .toList();
        List<ArticleId> found = new ArrayList<>();
        String next = "";
        do {
            Uncounted some = store.uncounted(next);
            found.addAll(some.articles());
            next = some.next();
        } while (!next.isEmpty());

        assertThat(found).isEqualTo(expected).isNotEmpty();
    }
}
