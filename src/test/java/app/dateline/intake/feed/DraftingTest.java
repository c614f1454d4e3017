package app.dateline.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Basis;
import app.dateline.article.Bilingual;
import app.dateline.article.Dateline;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.article.Source;
import app.dateline.store.InboxItem;
import app.dateline.store.InboxSource;
import app.dateline.store.InboxState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftingTest {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 11);

    private static InboxItem item(Language language, String lead, String feed) {
        return new InboxItem(1, InboxState.FRESH, Instant.parse("2026-02-10T22:30:00Z"), language, "Буксир вышел", lead,
                List.of(new InboxSource(1, feed, ""), new InboxSource(2, "Другая лента", "https://port.example/1")), Optional.empty());
    }

    @Test
    void anAgencyTextGivesItsDatelineItsSourceAndItsHolder() {
        Article draft = Drafting.article(
                item(Language.RU, "", "Лента новостей"), "МУРМАНСК, 10 февраля. /ТАСС/. Буксир вышел в море.\n\nОн новый.", MOSCOW);
        Edition edition = draft.edition(Language.RU);
        assertThat(draft.original()).isEqualTo(Language.RU);
        assertThat(draft.languages()).containsExactly(Language.RU);
        assertThat(edition.headline()).isEqualTo("Буксир вышел");
        assertThat(edition.dateline()).isEqualTo(new Dateline("МУРМАНСК", LocalDate.of(2026, 2, 10), "ТАСС"));
        assertThat(edition.body()).isEqualTo("Буксир вышел в море.\n\nОн новый.");
        assertThat(draft.source()).isEqualTo(new Source(new Bilingual("ТАСС", "TASS"), "https://port.example/1"));
        assertThat(draft.rights().holder()).isEqualTo(new Bilingual("ТАСС", "TASS"));
        assertThat(draft.rights().basis()).isEqualTo(Basis.DIGEST);
    }

    @Test
    void theDatelineMayStandInTheLead() {
        Edition edition = Drafting.article(item(Language.EN, "LONDON (Reuters) - A tug left.", "World"), "More of it.", MOSCOW)
                .edition(Language.EN);
        assertThat(edition.dateline()).isEqualTo(new Dateline("LONDON", DAY, "Reuters"));
        assertThat(edition.lead()).isEqualTo("A tug left.");
        assertThat(edition.body()).isEqualTo("More of it.");
    }

    @Test
    void withoutADatelineTheDayIsTheNewsroomsAndTheSourceTheFeed() {
        Article draft = Drafting.article(item(Language.EN, "A lead.", "Harbour Gazette"), "The tug left.", MOSCOW);
        assertThat(draft.edition(Language.EN).dateline()).isEqualTo(new Dateline("", DAY, ""));
        assertThat(draft.source().name()).isEqualTo(new Bilingual("", "Harbour Gazette"));
        assertThat(draft.edition(Language.EN).lead()).isEqualTo("A lead.");
    }

    @Test
    void aFeedOfAnAgencyIsKnownByItsName() {
        Article draft = Drafting.article(item(Language.RU, "", "РИА Новости: все новости"), "Буксир вышел.", MOSCOW);
        assertThat(draft.source().name()).isEqualTo(new Bilingual("РИА Новости", "RIA Novosti"));
        assertThat(draft.edition(Language.RU).dateline().agency()).isEqualTo("РИА Новости");
    }
}
