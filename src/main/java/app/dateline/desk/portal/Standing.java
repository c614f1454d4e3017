package app.dateline.desk.portal;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.store.Conflict;
import app.dateline.store.ListQuery;
import app.dateline.store.Outgoing;
import app.dateline.store.Store;
import app.dateline.store.SyncLedger;
import app.dateline.store.SyncState;
import app.dateline.wire.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the store knows of the way to the portal at one moment.
 *
 * @param state        of the open article; empty while none is open or it was never stored
 * @param conflict     of the open article
 * @param publications of the open article, RU first
 * @param waiting      how many articles wait, those that were refused among them
 * @param entries      those to show one by one: conflicts and refusals first, then what waits, not more than some
 */
public record Standing(
        Optional<SyncState> state,
        Optional<Message> refusal,
        Optional<Conflict> conflict,
        List<Publication> publications,
        int waiting,
        List<Entry> entries) {
    static final Standing UNKNOWN =
            new Standing(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), 0, List.of());

    private static final int SHOWN = 20;
    /** Of those that only wait a few are enough: the list of articles has them all. */
    private static final int SHOWN_WAITING = 5;
    /** Conflicts older than that many changes are found in the list of articles, not here. */
    private static final int LOOKED_THROUGH = 500;

    public Standing {
        publications = List.copyOf(publications);
        entries = List.copyOf(entries);
    }

    /** How many wait that are not among those to show. */
    public int more() {
        return waiting
                - (int) entries.stream()
                        .filter(entry -> entry.state() != SyncState.CONFLICT)
                        .count();
    }

    /** An article that is not where it should be yet. */
    public record Entry(ArticleId id, Bilingual headline, SyncState state, Optional<Message> why) {}

    /** Blocks. @param open null if no article is */
    static Standing read(Store store, ArticleId open) {
        SyncLedger ledger = store.ledger();
        List<ArticleId> waiting = ledger.waiting();
        List<Entry> entries = new ArrayList<>();
        store.list(ListQuery.ALL.withLimit(LOOKED_THROUGH)).stream()
                .filter(listing -> listing.sync() == SyncState.CONFLICT)
                .limit(SHOWN)
                .forEach(listing -> entries.add(
                        new Entry(listing.id(), listing.headline(), SyncState.CONFLICT, Optional.empty())));
        List<Entry> others = waiting.stream()
                .limit(SHOWN)
                .flatMap(id -> ledger.outgoing(id).stream())
                .map(Standing::entry)
                .toList();
        others.stream().filter(entry -> entry.why().isPresent()).forEach(entries::add);
        others.stream()
                .filter(entry -> entry.why().isEmpty())
                .limit(SHOWN_WAITING)
                .forEach(entries::add);
        return new Standing(
                open == null ? Optional.empty() : state(store, ledger, open),
                open == null ? Optional.empty() : ledger.outgoing(open).flatMap(Outgoing::refusal),
                open == null ? Optional.empty() : ledger.conflict(open),
                open == null ? List.of() : ledger.publications(open),
                waiting.size(),
                entries);
    }

    private static Optional<SyncState> state(Store store, SyncLedger ledger, ArticleId open) {
        if (ledger.conflict(open).isPresent()) {
            return Optional.of(SyncState.CONFLICT);
        }
        Optional<Outgoing> outgoing = ledger.outgoing(open);
        if (outgoing.isPresent()) {
            return Optional.of(outgoing.get().refusal().isPresent() ? SyncState.REFUSED : SyncState.WAITING);
        }
        if (ledger.base(open).isPresent()) {
            return Optional.of(SyncState.SENT);
        }
        return store.find(open).map(_ -> SyncState.LOCAL);
    }

    private static Entry entry(Outgoing outgoing) {
        Bilingual headline = outgoing.draft() == null ? Bilingual.EMPTY : headline(outgoing.draft().article());
        SyncState state = outgoing.refusal().isPresent() ? SyncState.REFUSED : SyncState.WAITING;
        return new Entry(outgoing.id(), headline, state, outgoing.refusal());
    }

    private static Bilingual headline(Article article) {
        return new Bilingual(
                article.edition(Language.RU).headline(), article.edition(Language.EN).headline());
    }
}
