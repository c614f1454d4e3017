package app.dateline.store;

import app.dateline.article.Article;
import app.dateline.article.Bilingual;
import app.dateline.article.Decision;
import app.dateline.article.EditionState;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.article.Mention;
import app.dateline.article.TranslationUnit;
import app.dateline.article.UnitOrigin;
import app.dateline.wire.Draft;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Makes a small database of this program's version with one of everything in it, for the versions to come to be tried
 * on. Run it once, before a version is released, from the test class path; its argument is the file to write, which
 * belongs among the resources that {@link PastVersionsTest} opens.
 */
final class PastVersion {
    private PastVersion() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("dateline-past");
        try (Store store = Store.open(folder)) {
            fill(store);
        }
        Path file = Path.of(args[0]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.move(folder.resolve(Profile.DATABASE), file);
    }

    private static void fill(Store store) {
        Article ice = Samples.bilingual()
                .with(new Mention(EntityKey.company("severny-mys"), Decision.CONFIRMED));
        store.save(ice, "Анна Петрова");
        store.save(Samples.withBody(ice, "Ледокол «Полярник» сошёл со стапеля верфи и ушёл к льдам."), "Анна Петрова");

        Article port = Samples.russian("Порт Мурманска открыл новые причалы", "Первые ёмкости разгрузили во вторник.");
        store.save(port, "Пётр Ёлкин");
        store.ledger().received(
                List.of(new Incoming.Replace(new Draft("0193f2c4-0000-7000-8000-000000000001", port), "\"1\"")),
                new Cursor("1", "epoch"));
        Article ours = Samples.withBody(port, "Первые ёмкости разгрузили в среду.");
        store.save(ours, "Пётр Ёлкин");
        store.ledger().received(
                List.of(new Incoming.Conflict(port.id(), "\"2\"", new Draft(
                        "0193f2c4-0000-7000-8000-000000000002",
                        Samples.withBody(port, "Первые ёмкости разгрузили в четверг.")))),
                new Cursor("2", "epoch"));

        Article english = Article.create(Language.EN);
        english = english.with(english.edition(Language.EN)
                .withHeadline("Ministers sign the fisheries agreement")
                .withBody("The agreements were signed in Oslo.")
                .withState(EditionState.PUBLISHED));
        store.save(english, "Jane Smith");

        store.memory().add(new TranslationUnit(
                new Bilingual("Порт открыл новые причалы.", "The port has opened new berths."), Language.RU, "", "",
                UnitOrigin.CONFIRMED, "Jane Smith", Instant.EPOCH, Optional.of(port.id())));

        Article trashed = Samples.russian("Выброшенная статья", "О подводных лодках.");
        store.save(trashed, "Анна Петрова");
        store.delete(trashed.id());
    }
}
