package app.dateline.desk.list;

import app.dateline.article.EditionState;
import app.dateline.article.Language;
import app.dateline.store.Listing;
import app.dateline.store.SyncState;

/** The views of the list that are one click away. */
enum Filter {
    ALL,
    IN_WORK,
    TO_TRANSLATE,
    PUBLISHED,
    NOT_SENT;

    boolean keeps(Listing listing) {
        return switch (this) {
            case ALL -> true;
            case IN_WORK -> !isPublic(listing);
            case TO_TRANSLATE -> listing.states().size() < Language.values().length;
            case PUBLISHED -> isPublic(listing);
            case NOT_SENT -> listing.sync() != SyncState.SENT;
        };
    }

    private static boolean isPublic(Listing listing) {
        return listing.states().values().stream().anyMatch(EditionState::isPublic);
    }

    /** The key of its name. */
    String words() {
        return "desk.list.filter." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
