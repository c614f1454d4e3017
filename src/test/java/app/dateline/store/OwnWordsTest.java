package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnWordsTest {
    @TempDir
    Path folder;

    @Test
    void wordsAreKeptOnceAList() {
        OwnWord mine = new OwnWord(OwnWord.PERSONAL, Language.RU, "термоплан");
        OwnWord ours = new OwnWord(OwnWord.NEWSROOM, Language.RU, "термоплан");
        try (Store store = Store.open(folder)) {
            store.addWords(List.of(mine, ours));
            store.addWords(List.of(mine));
        }
        try (Store store = Store.open(folder)) {
            assertThat(store.words()).containsExactlyInAnyOrder(mine, ours);
        }
    }
}
