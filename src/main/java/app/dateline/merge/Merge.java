package app.dateline.merge;

import app.dateline.article.Article;
import app.dateline.article.Bilingual;
import app.dateline.article.Dateline;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.article.RightsNotice;
import app.dateline.article.Source;
import app.dateline.merge.Clash.Part;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Brings together two articles that were made from the same one: by edition and field, bodies block by block. What was
 * changed on one side only is taken from there; what was changed alike needs no question; what was changed differently
 * is a {@link Clash}. The Russian and the English side never stand in each other's way. Pure and thread-safe.
 */
public final class Merge {
    private final Choices choices;

    private Merge(Choices choices) {
        this.choices = choices;
    }

    public static Merged of(Article base, Article mine, Article theirs) {
        return of(base, mine, theirs, _ -> Optional.empty());
    }

    /**
     * The same with what a person has chosen.
     *
     * @param chosen the text that something is to be: one of both sides', the proposal, or another; a value that is not a
     *               text is theirs if it is said as there, else mine. Empty leaves it as it is here
     */
    public static Merged of(Article base, Article mine, Article theirs, Function<Clash, Optional<String>> chosen) {
        Choices choices = new Choices(chosen);
        Article article = new Merge(choices).article(new Three<>(base, mine, theirs));
        return new Merged(article, choices.clashes());
    }

    private Article article(Three<Article> three) {
        if (three.isPlain()) {
            return three.changed();
        }
        Map<Language, Edition> editions = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Edition edition = edition(three.of(article -> article.editions().get(language)), language);
            if (edition != null) {
                editions.put(language, edition);
            }
        }
        Three<Language> original = three.of(Article::original);
        return new Article(
                three.mine().id(),
                original.isPlain() ? original.changed() : original.mine(),
                editions,
                new PictureMerge(choices).of(three.of(Article::pictures)),
                Tags.of(three.of(Article::mentions)),
                source(three.of(Article::source)),
                rights(three.of(Article::rights)));
    }

    private Edition edition(Three<Edition> three, Language language) {
        if (three.isPlain()) {
            return three.changed();
        }
        if (three.mine() == null || three.theirs() == null) {
            return choices.value(three, Part.EDITION, language, "", Edition::headline);
        }
        Edition base = three.base() == null ? Edition.empty(language) : three.base();
        Three<Edition> both = new Three<>(base, three.mine(), three.theirs());
        return new Edition(
                language,
                choices.text(both.of(Edition::headline), Part.HEADLINE, language, ""),
                choices.text(both.of(Edition::lead), Part.LEAD, language, ""),
                dateline(both.of(Edition::dateline), language),
                BodyMerge.of(both.of(Edition::body), language, choices),
                choices.value(both.of(Edition::slug), Part.SLUG, language, "", slug -> slug),
                States.of(both.of(Edition::state)),
                unknown(both.of(Edition::unknown), language));
    }

    private Dateline dateline(Three<Dateline> three, Language language) {
        return new Dateline(
                choices.text(three.of(Dateline::place), Part.DATELINE, language, "place"),
                choices.value(three.of(Dateline::date), Part.DATELINE, language, "date", Object::toString),
                choices.text(three.of(Dateline::agency), Part.DATELINE, language, "agency"));
    }

    private Map<String, Object> unknown(Three<Map<String, Object>> three, Language language) {
        Set<String> names = new LinkedHashSet<>(three.mine().keySet());
        names.addAll(three.theirs().keySet());
        Map<String, Object> all = new LinkedHashMap<>();
        for (String name : names) {
            Object value = choices.value(three.of(map -> map.get(name)), Part.OTHER, language, name, String::valueOf);
            if (value != null) {
                all.put(name, value);
            }
        }
        return all;
    }

    private Source source(Three<Source> three) {
        return new Source(
                bilingual(three.of(Source::name), Part.SOURCE, "name"),
                choices.value(three.of(Source::url), Part.SOURCE, null, "url", url -> url),
                choices.text(three.of(Source::text), Part.SOURCE, null, "text"));
    }

    private RightsNotice rights(Three<RightsNotice> three) {
        return new RightsNotice(
                bilingual(three.of(RightsNotice::holder), Part.RIGHTS, "holder"),
                choices.value(three.of(RightsNotice::basis), Part.RIGHTS, null, "basis", basis -> basis.code()),
                choices.value(three.of(RightsNotice::until), Part.RIGHTS, null, "until", Object::toString),
                choices.value(three.of(RightsNotice::quoteLimit), Part.RIGHTS, null, "quote-limit", Object::toString));
    }

    private Bilingual bilingual(Three<Bilingual> three, Part part, String of) {
        return new Bilingual(
                choices.text(three.of(Bilingual::ru), part, Language.RU, of),
                choices.text(three.of(Bilingual::en), part, Language.EN, of));
    }
}
