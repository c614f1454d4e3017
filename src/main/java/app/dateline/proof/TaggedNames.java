package app.dateline.proof;

import app.dateline.article.Bilingual;
import app.dateline.article.Entity;
import app.dateline.article.Language;
import app.dateline.mention.Gazetteer;
import app.dateline.mention.Tagger;
import app.dateline.translate.memory.Names;
import java.util.List;

/** The names of countries and companies, for who translates. Thread-safe. */
public final class TaggedNames implements Names {
    private final Gazetteer gazetteer;
    private final Tagger tagger;

    public TaggedNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.tagger = new Tagger(gazetteer);
    }

    @Override
    public List<Name> in(String text, Language language) {
        return tagger.tag(text, language).stream()
                .map(hit -> new Name(
                        hit.start(), hit.end(), gazetteer.entity(hit.entity()).map(Entity::name).orElse(Bilingual.EMPTY)))
                .filter(name -> !name.name().isEmpty())
                .toList();
    }
}
