package app.dateline.sync;

import app.dateline.article.Article;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Brings together two articles that were made from the same one, as long as no field was changed differently on both
 * sides. The Russian and the English edition never stand in each other's way.
 */
public final class Merge {
    private final Article base;
    private final Article mine;
    private final Article theirs;
    private boolean clash;

    private Merge(Article base, Article mine, Article theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    /** Empty if a person has to choose. */
    public static Optional<Article> of(Article base, Article mine, Article theirs) {
        Merge merge = new Merge(base, mine, theirs);
        Article merged = merge.article();
        return merge.clash ? Optional.empty() : Optional.of(merged);
    }

    private Article article() {
        Map<Language, Edition> editions = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Edition edition = edition(language);
            if (edition != null) {
                editions.put(language, edition);
            }
        }
        return new Article(
                mine.id(),
                pick(Article::original),
                editions,
                pick(Article::pictures),
                pick(Article::mentions),
                pick(Article::source),
                pick(Article::rights));
    }

    private <T> T pick(Function<Article, T> part) {
        return pick(part.apply(base), part.apply(mine), part.apply(theirs));
    }

    private Edition edition(Language language) {
        Edition b = base.editions().get(language);
        Edition m = mine.editions().get(language);
        Edition t = theirs.editions().get(language);
        if (b == null || m == null || t == null) {
            return pick(b, m, t);
        }
        return new Edition(
                language,
                pick(b.headline(), m.headline(), t.headline()),
                pick(b.lead(), m.lead(), t.lead()),
                pick(b.dateline(), m.dateline(), t.dateline()),
                pick(b.body(), m.body(), t.body()),
                pick(b.slug(), m.slug(), t.slug()),
                pick(b.state(), m.state(), t.state()),
                pick(b.unknown(), m.unknown(), t.unknown()));
    }

    /** The side that was changed. */
    private <T> T pick(T b, T m, T t) {
        if (Objects.equals(m, t) || Objects.equals(t, b)) {
            return m;
        }
        if (!Objects.equals(m, b)) {
            clash = true;
        }
        return t;
    }
}
