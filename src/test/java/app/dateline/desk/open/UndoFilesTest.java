package app.dateline.desk.open;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.FxThreadTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@FxThreadTest
class UndoFilesTest {
    @TempDir
    Path folder;

    private final Article blank = Article.create(Language.RU);

    private static Article with(Article article, String body) {
        return article.with(article.edition(Language.RU).withBody(body));
    }

    private static void write(OpenArticle open, String body) {
        open.edit(Message.of("desk.edit.body", "RU"), article -> with(article, body));
    }

    private static String body(OpenArticle open) {
        return open.article().edition(Language.RU).body();
    }

    private OpenArticle reopened(Article stored) {
        return new OpenArticle(stored, new UndoFiles(folder).read(stored), Clock.systemUTC());
    }

    @Test
    void everyStateComesBackAfterARestartWithTheWordsOfItsEdit() {
        long seed = Long.getLong("dateline.seed", System.nanoTime());
        Random random = new Random(seed);
        UndoFiles files = new UndoFiles(folder);
        OpenArticle open = new OpenArticle(blank, Clock.systemUTC());
        List<String> states = new ArrayList<>(List.of(""));
        for (int i = 0; i < 120; i++) {
            int kind = random.nextInt(10);
            if (kind == 0 && states.size() > 1) {
                open.undo();
                states.removeLast();
            } else {
                String body = states.getLast();
                int at = random.nextInt(body.length() + 1);
                String next = body.substring(0, at) + (kind < 7 ? "слово" + i : "") + body.substring(Math.min(body.length(), at + kind));
                if (!next.equals(body)) {
                    write(open, next);
                    states.add(next);
                }
            }
            if (random.nextInt(4) == 0) {
                files.write(blank.id(), open.track());
            }
        }
        files.write(blank.id(), open.track());

        OpenArticle again = reopened(open.article());
        while (states.size() > 1) {
            assertThat(again.nextUndo()).as("seed %d", seed).contains(Message.of("desk.edit.body", "RU"));
            again.undo();
            states.removeLast();
            assertThat(body(again)).as("seed %d", seed).isEqualTo(states.getLast());
        }
        assertThat(again.canUndoProperty().get()).isFalse();
    }

    @Test
    void whatWasTakenBackCanBeDoneAgainAfterARestart() {
        OpenArticle open = new OpenArticle(blank, Clock.systemUTC());
        write(open, "Один.");
        write(open, "Один. Два.");
        open.undo();
        new UndoFiles(folder).write(blank.id(), open.track());

        OpenArticle again = reopened(open.article());
        again.redo();
        assertThat(body(again)).isEqualTo("Один. Два.");
        again.undo();
        again.undo();
        assertThat(body(again)).isEmpty();
    }

    @Test
    void afterACrashBetweenTheFileAndTheStoreUndoBeginsWhereTheStoreIs() {
        OpenArticle open = new OpenArticle(blank, Clock.systemUTC());
        write(open, "В базе.");
        Article stored = open.article();
        write(open, "В базе. Не успело.");
        new UndoFiles(folder).write(blank.id(), open.track());

        OpenArticle again = reopened(stored);
        again.redo();
        assertThat(body(again)).isEqualTo("В базе. Не успело.");
    }

    @Test
    void anArticleThatWasChangedElsewhereBeginsWithoutUndo() {
        OpenArticle open = new OpenArticle(blank, Clock.systemUTC());
        write(open, "Здесь.");
        new UndoFiles(folder).write(blank.id(), open.track());
        assertThat(new UndoFiles(folder).read(with(blank, "На другом столе."))).isEqualTo(Track.NONE);
    }

    @Test
    void aLongArticleKeepsWhatThereIsRoomFor() {
        OpenArticle open = new OpenArticle(with(blank, "слово ".repeat(500_000)), Clock.systemUTC());
        for (int i = 0; i < 10; i++) {
            write(open, body(open) + i);
        }
        new UndoFiles(folder).write(blank.id(), open.track());
        Track track = new UndoFiles(folder).read(open.article());
        assertThat(track.done()).hasSizeBetween(1, 9);
        assertThat(track.done().getFirst().after()).isEqualTo(open.article());
    }

    @Test
    void aBrokenFileIsPassedOver() throws IOException {
        OpenArticle open = new OpenArticle(blank, Clock.systemUTC());
        write(open, "Текст.");
        new UndoFiles(folder).write(blank.id(), open.track());
        Path file;
        try (Stream<Path> files = Files.list(folder)) {
            file = files.findFirst().orElseThrow();
        }
        byte[] whole = Files.readAllBytes(file);
        long seed = Long.getLong("dateline.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            byte[] broken = whole.clone();
            broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, i % 3 == 0 ? java.util.Arrays.copyOf(broken, random.nextInt(broken.length)) : broken);
            Track track = new UndoFiles(folder).read(open.article());
            assertThat(track.isEmpty() || track.done().getFirst().after().equals(open.article())).as("seed %d", seed).isTrue();
        }
    }

    @Test
    void whatBelongsToNoArticleIsSweptAway() {
        OpenArticle open = new OpenArticle(blank, Clock.systemUTC());
        write(open, "Текст.");
        UndoFiles files = new UndoFiles(folder);
        files.write(blank.id(), open.track());
        files.sweep(id -> id.equals(blank.id()));
        assertThat(files.read(open.article()).isEmpty()).isFalse();
        files.sweep(_ -> false);
        assertThat(files.read(open.article()).isEmpty()).isTrue();
    }
}
