package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Bilingual;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnPartiesTest {
    private static final Bilingual YARD = new Bilingual("Верфь «Северный мыс»", "North Cape Shipyard");
    private static final Bilingual PORT = new Bilingual("Порт Мурманска", "Port of Murmansk");

    @TempDir
    Path folder;

    @Test
    void aPartyIsRememberedOnceAndTheLatestComesLast() {
        try (Store store = Store.open(folder)) {
            store.addParties(List.of(YARD, PORT));
            store.addParties(List.of(YARD));
        }
        try (Store store = Store.open(folder)) {
            assertThat(store.parties()).containsExactly(PORT, YARD);
        }
    }

    @Test
    void aPartyIsRenamedAndForgotten() {
        Bilingual yard = new Bilingual("Верфь «Северный мыс»", "Severny Mys Shipyard");
        try (Store store = Store.open(folder)) {
            store.addParties(List.of(YARD, PORT));
            store.changeParty(YARD, yard);
            store.removeParty(PORT);
        }
        try (Store store = Store.openToRead(folder)) {
            assertThat(store.parties()).containsExactly(yard);
        }
    }
}
