package app.dateline.proof;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.text.typography.Change;
import app.dateline.text.typography.Rule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What typography changes in the texts of an edition: in all that readers see, or in a part of one. */
public record Typesetting(Language language, List<Text> texts) {
    /**
     * A text in which there is something to change.
     *
     * @param item    the SHA-256 of the picture that the text belongs to, or ""
     * @param before  the text as it was looked at
     * @param changes at least one, in their order
     */
    public record Text(Field field, String item, String before, List<Change> changes) {}

    public Typesetting {
        texts = List.copyOf(texts);
    }

    /** Takes some milliseconds for a long article; not for the FX thread. */
    public static Typesetting of(Article article, Language language) {
        List<Text> texts = new ArrayList<>();
        for (Passage passage : Passage.of(article, language)) {
            List<Change> changes = passage.typography();
            if (!changes.isEmpty()) {
                texts.add(new Text(passage.field(), passage.item(), passage.text(), List.copyOf(changes)));
            }
        }
        return new Typesetting(language, texts);
    }

    /** Only of what lies in this place. */
    public static Typesetting of(Article article, Place place) {
        List<Text> texts = new ArrayList<>();
        for (Text text : of(article, place.language()).texts()) {
            List<Change> inside = text.changes().stream()
                    .filter(change -> change.start() >= place.start() && change.end() <= place.end())
                    .toList();
            if (text.field() == place.field() && text.item().equals(place.item()) && !inside.isEmpty()) {
                texts.add(new Text(text.field(), text.item(), text.before(), inside));
            }
        }
        return new Typesetting(place.language(), texts);
    }

    /** How many changes there are by each rule, in the order of the rules. */
    public Map<Rule, Integer> counts() {
        Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
        texts.forEach(text -> text.changes().forEach(change -> counts.merge(change.rule(), 1, Integer::sum)));
        return counts;
    }

    /** The article with the changes made; a text that is another one by now stays as it is. */
    public Article apply(Article article) {
        Article after = article;
        for (Passage passage : Passage.of(article, language)) {
            for (Text text : texts) {
                boolean same = text.field() == passage.field()
                        && text.item().equals(passage.item())
                        && text.before().equals(passage.text());
                if (same) {
                    after = passage.change(after, now -> Change.apply(text.changes(), now));
                }
            }
        }
        return after;
    }
}
