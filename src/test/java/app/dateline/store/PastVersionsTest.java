package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import app.dateline.article.TranslationUnit;
import app.dateline.article.UnitOrigin;
import app.dateline.translate.memory.Match;
import app.dateline.translate.memory.Names;
import app.dateline.translate.memory.Wanted;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Opens what {@link PastVersion} has made in every version so far. */
class PastVersionsTest {
    @TempDir
    Path folder;

    static Stream<Integer> versions() {
        return Stream.iterate(1, number -> number + 1).takeWhile(number -> resource(number) != null);
    }

    private static InputStream resource(int version) {
        return PastVersionsTest.class.getResourceAsStream("past/%03d.db".formatted(version));
    }

    private Store open(int version) throws Exception {
        try (InputStream in = resource(version)) {
            Files.copy(in, folder.resolve(Profile.DATABASE));
        }
        return Store.open(folder);
    }

    private static List<String> found(Store store, String text) {
        return store.list(ListQuery.ALL.withText(text)).stream()
                .map(listing -> listing.headline().inOrOther(listing.original()))
                .toList();
    }

    @Test
    void everyVersionBeforeThisOneHasItsDatabase() {
        assertThat(versions()).hasSizeGreaterThanOrEqualTo(Migrations.standard().newest() - 1);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void nothingIsLost(int version) throws Exception {
        try (Store store = open(version)) {
            assertThat(store.list(ListQuery.ALL)).hasSize(3);
            for (Listing listing : store.list(ListQuery.ALL)) {
                assertThat(store.find(listing.id())).isPresent();
            }
            assertThat(found(store, "порт")).hasSize(1);
            Listing port = store.list(ListQuery.ALL.withText("порт")).getFirst();
            assertThat(port.sync()).isEqualTo(SyncState.CONFLICT);
            assertThat(store.ledger().conflict(port.id())).isPresent();
            assertThat(store.revisions(port.id())).hasSize(3);
            assertThat(store.ledger().waiting()).isNotEmpty();
            assertThat(store.check().problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everythingIsFoundByWordsAndByFilters(int version) throws Exception {
        String ice = "Верфь «Северный мыс» спустила на воду ледокол";
        String port = "Порт Мурманска открыл новые причалы";
        String fish = "Ministers sign the fisheries agreement";
        try (Store store = open(version)) {
            assertThat(found(store, "ледоколы ")).containsExactly(ice);
            assertThat(found(store, "емкостями ")).containsExactly(port);
            assertThat(found(store, "minister signing ")).containsExactly(fish);
            assertThat(found(store, "\"северный мыс\"")).containsExactly(ice);
            assertThat(found(store, "country:NO")).containsExactly(ice);
            assertThat(found(store, "company:severny-mys")).containsExactly(ice);
            assertThat(found(store, "автор:ёлкин")).containsExactly(port);
            assertThat(found(store, "автор:ЕЛК")).containsExactly(port);
            assertThat(found(store, "статус:опубликовано")).containsExactly(fish);
            assertThat(found(store, "lang:en")).containsExactly(fish, ice);
            assertThat(found(store, "подводных")).isEmpty();
            assertThat(store.list(ListQuery.ALL.sorted(Sort.HEADLINE, false)))
                    .extracting(listing -> listing.headline().inOrOther(listing.original()))
                    .containsExactly(fish, ice, port);
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void anIndexOfAnotherVersionIsMadeAnew(int version) throws Exception {
        open(version).close();
        try (Store store = Store.open(folder)) {
            store.database().write(sql -> {
                sql.run("insert into article_word (article_word) values ('delete-all')");
                sql.run("update setting set value = '0' where name = 'index'");
                return null;
            });
            assertThat(found(store, "ледоколы ")).isEmpty();
        }
        try (Store store = Store.open(folder)) {
            assertThat(found(store, "ледоколы ")).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void partiesAreRememberedFromThenOn(int version) throws Exception {
        Bilingual yard = new Bilingual("Верфь «Северный мыс»", "North Cape Shipyard");
        try (Store store = open(version)) {
            store.addParties(List.of(yard));
        }
        try (Store store = Store.openToRead(folder)) {
            assertThat(store.parties()).containsExactly(yard);
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void whatIsTranslatedIsRememberedFromThenOn(int version) throws Exception {
        TranslationUnit unit = new TranslationUnit(new Bilingual("Порт закрыт", "The port is closed"), Language.RU, "", "",
                UnitOrigin.CONFIRMED, "Анна Петрова", Instant.EPOCH, Optional.empty());
        try (Store store = open(version)) {
            store.memory().add(unit);
        }
        try (Store store = Store.openToRead(folder)) {
            assertThat(store.memory().lookup(Wanted.of("Порт закрыт", Language.RU), Names.NONE, () -> false))
                    .extracting(Match::unit).containsExactly(unit);
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void whoOnlyReadsFindsEverythingToo(int version) throws Exception {
        open(version).close();
        try (Store store = Store.openToRead(folder)) {
            assertThat(found(store, "порты ")).hasSize(1);
        }
    }
}
