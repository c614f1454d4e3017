package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Bilingual;
import app.dateline.article.Picture;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index of pictures follows the articles. */
class LibraryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final LibraryQuery ALL = LibraryQuery.all(TODAY);

    @TempDir
    Path folder;

    private final SetClock clock = new SetClock("2026-12-01T10:00:00Z");
    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder, Migrations.standard(), clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void reopen() {
        store.close();
        open();
    }

    private static Picture picture(int number) {
        return Picture.of("%064x".formatted(number), "снимок-" + number + ".jpg", "image/jpeg", 4000, 3000)
                .withCredit(new Bilingual("© Порт", "© The port"));
    }

    private Article save(Article article, Picture... pictures) {
        Article next = article.withPictures(List.of(pictures));
        clock.pass(Duration.ofMinutes(1));
        store.save(next, "Анна");
        return next;
    }

    private List<String> files(LibraryQuery query) {
        return store.library().pictures(query).stream().map(each -> each.picture().file()).toList();
    }

    @Test
    void aPictureOfTwoArticlesIsThereOnceWithBoth() {
        Article ice = save(Samples.bilingual(), picture(1), picture(2));
        Article port = save(Samples.russian("Порт", "Порт открыт."), picture(2).withCredit(new Bilingual("© ТАСС", "")));

        assertThat(files(ALL)).containsExactlyInAnyOrder("снимок-1.jpg", "снимок-2.jpg");
        LibraryPicture second = store.library().picture(picture(2).sha256()).orElseThrow();
        assertThat(second.uses()).extracting(PictureUse::article).containsExactly(port.id(), ice.id());
        assertThat(second.uses().getFirst().headline().ru()).isEqualTo("Порт");
        assertThat(second.hasTwoCredits()).isTrue();
        assertThat(store.library().picture(picture(1).sha256()).orElseThrow().hasTwoCredits()).isFalse();
    }

    @Test
    void itFollowsSavesUndoTrashAndWhatComesBack() {
        Article before = save(Samples.bilingual(), picture(1));
        Article after = save(before, picture(2));
        assertThat(files(ALL)).containsExactly("снимок-2.jpg");
        save(after, picture(1));
        assertThat(files(ALL)).containsExactly("снимок-1.jpg");
        store.delete(before.id());
        assertThat(files(ALL)).isEmpty();
        assertThat(store.library().picture(picture(1).sha256())).isEmpty();
        store.bringBack(before.id());
        assertThat(files(ALL)).containsExactly("снимок-1.jpg");
        reopen();
        assertThat(files(ALL)).containsExactly("снимок-1.jpg");
    }

    @Test
    void whatIsRemovedForGoodLeavesNothing() {
        Article article = save(Samples.bilingual(), picture(1));
        store.delete(article.id());
        clock.pass(Duration.ofDays(40));
        store.database().index(10_000);
        new TrashEmptying(store.database(), clock, () -> false).run();
        assertThat(store.inTrash()).isZero();
        long rows = store.database().read(sql -> sql.number("select count(*) from picture"));
        assertThat(rows).isZero();
    }

    @Test
    void aBackupBroughtBackHasItsPictures() {
        save(Samples.bilingual(), picture(1));
        Path backup = store.backup();
        save(Samples.russian("Порт", "Порт открыт."), picture(2));
        store.close();
        Store.restore(folder, backup);
        open();
        assertThat(files(ALL)).containsExactly("снимок-1.jpg");
    }

    @Test
    void articlesOfBeforeAreTakenIn() {
        save(Samples.bilingual(), picture(1));
        store.database().write(sql -> {
            sql.run("delete from picture");
            sql.run("update setting set value = '0' where name = 'index'");
            return null;
        });
        reopen();
        store.database().index(10_000);
        assertThat(files(ALL)).containsExactly("снимок-1.jpg");
        assertThat(store.library().pictures(ALL).getFirst().addedAt()).isEqualTo("2026-12-01T10:01:00Z");
    }

    @Test
    void aSaveThatLeavesThePicturesWritesNoneOfThem() {
        Article article = save(Samples.bilingual(), picture(1));
        // a mark that any writing would take away
        store.database().write(sql -> {
            sql.run("update picture set added_at = 7");
            return null;
        });
        save(Samples.withBody(article, "Другой текст."), picture(1));
        long marked = store.database().read(sql -> sql.number("select count(*) from picture where added_at = 7"));
        assertThat(marked).isEqualTo(1);
    }

    @Test
    void whenItCameStaysWhenItIsDescribed() {
        Article article = save(Samples.bilingual(), picture(1));
        save(article, picture(1).withCreator("Пётр Ёлкин"), picture(2));
        assertThat(store.library().picture(picture(1).sha256()).orElseThrow().addedAt()).isEqualTo("2026-12-01T10:01:00Z");
        assertThat(files(ALL)).containsExactly("снимок-2.jpg", "снимок-1.jpg");
    }

    @Test
    void wordsFindCaptionCreditCreatorAndFileInAnyCase() {
        save(Samples.bilingual(),
                picture(1).withCaption(new Bilingual("Ёлка у причала", "A tree")), picture(2).withCreator("Jane Smith"));
        assertThat(files(ALL.withText("елк"))).containsExactly("снимок-1.jpg");
        assertThat(files(ALL.withText("ПРИЧАЛА tree"))).containsExactly("снимок-1.jpg");
        assertThat(files(ALL.withText("smith"))).containsExactly("снимок-2.jpg");
        assertThat(files(ALL.withText("снимок-2"))).containsExactly("снимок-2.jpg");
        assertThat(files(ALL.withText("© порт"))).hasSize(2);
        assertThat(files(ALL.withText("smith tree"))).isEmpty();
        assertThat(files(ALL.withText("%'\"_"))).hasSize(2);
    }

    @Test
    void rightsAreListedByTheDayOfTheirEnd() {
        save(Samples.bilingual(),
                picture(1).withLicenceUntil(TODAY.plusDays(30)),
                picture(2).withLicenceUntil(TODAY.minusDays(1)),
                picture(3).withLicenceUntil(TODAY.plusDays(31)),
                picture(4).withLicenceUntil(TODAY),
                picture(5));
        assertThat(files(ALL.withLicences(Set.of(LicenceState.ENDED, LicenceState.ENDING))))
                .containsExactly("снимок-2.jpg", "снимок-4.jpg", "снимок-1.jpg");
        assertThat(files(ALL.withLicences(Set.of(LicenceState.ENDED)))).containsExactly("снимок-2.jpg");
        assertThat(files(ALL.withLicences(Set.of(LicenceState.OPEN))))
                .containsExactlyInAnyOrder("снимок-3.jpg", "снимок-5.jpg");
    }

    @Test
    void articlesThatEndThemselvesAreListedByTheDay() {
        Article later = save(ending(Samples.bilingual(), 30));
        Article over = save(ending(Samples.russian("Порт", "Текст."), -1));
        save(ending(Samples.russian("Не скоро", "Текст."), 31));
        save(Samples.russian("Без срока", "Текст."));
        LibraryQuery both = ALL.withLicences(Set.of(LicenceState.ENDED, LicenceState.ENDING));
        assertThat(articles(both)).containsExactly(over.id(), later.id());
        assertThat(articles(ALL.withLicences(Set.of(LicenceState.ENDED)))).containsExactly(over.id());
        assertThat(articles(both.withText("порт"))).containsExactly(over.id());
        assertThat(articles(both.withUncredited(true))).isEmpty();
        assertThat(articles(ALL)).isEmpty();
        store.delete(over.id());
        assertThat(store.library().articles(both)).extracting(EndingArticle::until).containsExactly(TODAY.plusDays(30));
    }

    private List<ArticleId> articles(LibraryQuery query) {
        return store.library().articles(query).stream().map(EndingArticle::article).toList();
    }

    private static Article ending(Article article, int days) {
        return article.withRights(article.rights().withUntil(TODAY.plusDays(days)));
    }

    @Test
    void aCreditIsMissingInTheLanguagesThatAreWritten() {
        Picture russian = picture(1).withCredit(new Bilingual("© Порт", ""));
        save(Samples.bilingual(), russian);
        save(Samples.russian("Порт", "Порт открыт."), russian, picture(2).withCredit(Bilingual.EMPTY));
        assertThat(files(ALL.withUncredited(true))).containsExactlyInAnyOrder("снимок-1.jpg", "снимок-2.jpg");
        store.delete(store.library().picture(russian.sha256()).orElseThrow().uses().getLast().article());
        assertThat(files(ALL.withUncredited(true))).containsExactly("снимок-2.jpg");
    }

    @Test
    void whatFilesLookLikeIsKeptForThoseThatArticlesHave() {
        save(Samples.bilingual(), picture(1), picture(2));
        String one = picture(1).sha256();
        assertThat(store.library().unseen()).containsExactlyInAnyOrder(one, picture(2).sha256());
        store.library().seen(Map.of(one, OptionalLong.of(-7), picture(2).sha256(), OptionalLong.empty()));
        assertThat(store.library().unseen()).isEmpty();
        assertThat(store.library().likenesses()).isEqualTo(Map.of(one, -7L));
    }

    /** Whatever is done to the articles, the index has what a look through all of them has. */
    @Test
    void theIndexIsWhatALookThroughAllArticlesSays() {
        long seed = Long.getLong("dateline.seed", System.nanoTime());
        Random random = new Random(seed);
        List<Article> articles = IntStream.range(0, 6)
                .mapToObj(i -> i % 2 == 0 ? Samples.bilingual() : Samples.russian("Порт " + i, "Текст."))
                .toList();
        for (int step = 0; step < 150; step++) {
            Article article = articles.get(random.nextInt(articles.size()));
            switch (random.nextInt(6)) {
                case 0 -> store.delete(article.id());
                case 1 -> {
                    if (store.find(article.id()).isEmpty() && !store.revisions(article.id()).isEmpty()) {
                        store.bringBack(article.id());
                    }
                }
                case 2 -> {
                    List<Revision> past = store.revisions(article.id());
                    if (!past.isEmpty()) {
                        store.save(store.revision(past.get(random.nextInt(past.size())).id()), "Анна", Revision.RESTORED);
                    }
                }
                default -> save(article, IntStream.range(0, random.nextInt(4))
                        .map(_ -> random.nextInt(5))
                        .distinct()
                        .mapToObj(number -> random(picture(number), random))
                        .toArray(Picture[]::new));
            }
            if (random.nextInt(40) == 0) {
                reopen();
            }
            LibraryQuery query = ALL.withLicences(random.nextBoolean() ? Set.of() : some(random))
                    .withUncredited(random.nextInt(4) == 0);
            assertThat(indexed(query)).as("seed %d, step %d, %s", seed, step, query).isEqualTo(scanned(query));
        }
        assertThat(store.check().problems()).isEmpty();
    }

    private static Set<LicenceState> some(Random random) {
        Set<LicenceState> some = EnumSet.noneOf(LicenceState.class);
        some.add(LicenceState.values()[random.nextInt(3)]);
        some.add(LicenceState.values()[random.nextInt(3)]);
        return some;
    }

    private static Picture random(Picture picture, Random random) {
        return picture.withCredit(new Bilingual(random.nextBoolean() ? "© А" : "", random.nextBoolean() ? "© B" : ""))
                .withLicenceUntil(random.nextBoolean() ? null : TODAY.plusDays(random.nextInt(80) - 20));
    }

    private Map<String, Set<String>> indexed(LibraryQuery query) {
        Map<String, Set<String>> all = new java.util.TreeMap<>();
        for (LibraryPicture picture : store.library().pictures(query)) {
            picture.uses().forEach(use -> all.computeIfAbsent(picture.sha256(), _ -> new java.util.TreeSet<>())
                    .add(use.article() + " " + use.picture()));
        }
        return all;
    }

    private Map<String, Set<String>> scanned(LibraryQuery query) {
        Map<String, Set<String>> all = new java.util.TreeMap<>();
        Set<String> wanted = new java.util.HashSet<>();
        for (Listing listing : store.list(ListQuery.ALL)) {
            Article article = store.find(listing.id()).orElseThrow();
            for (Picture picture : article.pictures()) {
                all.computeIfAbsent(picture.sha256(), _ -> new java.util.TreeSet<>()).add(article.id() + " " + picture);
                boolean lacks = article.languages().stream().anyMatch(language -> picture.credit().in(language).isBlank());
                LicenceState licence = LicenceState.of(picture.licenceUntil(), TODAY);
                if ((query.licences().isEmpty() || query.licences().contains(licence)) && (!query.uncredited() || lacks)) {
                    wanted.add(picture.sha256());
                }
            }
        }
        all.keySet().retainAll(wanted);
        return all;
    }
}
