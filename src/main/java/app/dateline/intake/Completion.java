package app.dateline.intake;

import app.dateline.article.Article;
import app.dateline.article.Bilingual;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.article.Mention;
import app.dateline.article.Picture;
import app.dateline.article.RightsNotice;
import app.dateline.article.Source;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the editions that have come in over a stored article, of which they may be only one. */
final class Completion {
    private final Article stored;
    private final boolean saysOriginal;

    /** @param saysOriginal whether the files say which language was first */
    Completion(Article stored, boolean saysOriginal) {
        this.stored = stored;
        this.saysOriginal = saysOriginal;
    }

    /** What only the other edition's file would say is kept as it is stored. */
    Article of(Article come) {
        Map<Language, Edition> editions = new EnumMap<>(Language.class);
        editions.putAll(stored.editions());
        editions.putAll(come.editions());
        boolean whole = come.languages().containsAll(stored.languages());
        return new Article(
                come.id(),
                saysOriginal ? come.original() : stored.original(),
                editions,
                whole ? come.pictures() : pictures(come.pictures()),
                whole ? come.mentions() : mentions(come),
                whole ? come.source() : source(come.source()),
                whole ? come.rights() : rights(come.rights()));
    }

    private List<Picture> pictures(List<Picture> come) {
        List<Picture> pictures = new ArrayList<>();
        for (Picture picture : come) {
            Optional<Picture> before = same(picture, stored.pictures());
            pictures.add(before.map(b -> picture.withCaption(both(picture.caption(), b.caption()))
                            .withAlt(both(picture.alt(), b.alt()))
                            .withCredit(both(picture.credit(), b.credit())))
                    .orElse(picture));
        }
        stored.pictures().stream().filter(p -> same(p, come).isEmpty()).forEach(pictures::add);
        return pictures;
    }

    private static Optional<Picture> same(Picture picture, List<Picture> among) {
        return among.stream().filter(p -> p.sha256().equals(picture.sha256())).findFirst();
    }

    private List<Mention> mentions(Article come) {
        List<Mention> mentions = new ArrayList<>(come.mentions());
        stored.mentions().stream()
                .filter(mention -> come.decision(mention.entity()).isEmpty())
                .forEach(mentions::add);
        return mentions;
    }

    private Source source(Source come) {
        return new Source(
                both(come.name(), stored.source().name()),
                come.url().isBlank() ? stored.source().url() : come.url(),
                come.text().isBlank() ? stored.source().text() : come.text());
    }

    private RightsNotice rights(RightsNotice come) {
        return new RightsNotice(
                both(come.holder(), stored.rights().holder()),
                come.basis() == null ? stored.rights().basis() : come.basis(),
                come.until() == null ? stored.rights().until() : come.until(),
                come.quoteLimit() == null ? stored.rights().quoteLimit() : come.quoteLimit());
    }

    private static Bilingual both(Bilingual come, Bilingual before) {
        return new Bilingual(
                come.ru().isBlank() ? before.ru() : come.ru(), come.en().isBlank() ? before.en() : come.en());
    }
}
