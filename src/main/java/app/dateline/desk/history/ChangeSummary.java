package app.dateline.desk.history;

import app.dateline.article.Article;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.article.Mention;
import app.dateline.article.Message;
import app.dateline.article.Picture;
import app.dateline.text.WordCount;
import app.dateline.text.WordDiff;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** In a few words what changed from one state of an article to the next: "Body RU: +12 −3 words", "1 picture". */
final class ChangeSummary {
    private ChangeSummary() {}

    /** What there was first. */
    static List<Message> first(Article article) {
        int words = 0;
        for (Language language : article.languages()) {
            Edition edition = article.edition(language);
            words += WordCount.of(edition.headline()) + WordCount.of(edition.lead()) + WordCount.of(edition.body());
        }
        return List.of(Message.of("inspector.history.began", words));
    }

    /** Empty if nothing changed. */
    static List<Message> of(Article before, Article after) {
        List<Message> changes = new ArrayList<>();
        for (Language language : Language.values()) {
            changes.addAll(texts(before.edition(language), after.edition(language)));
        }
        for (Language language : Language.values()) {
            Edition old = before.edition(language);
            Edition now = after.edition(language);
            if (old.state() != now.state()) {
                changes.add(Message.of("inspector.history.changed.state", language.name()));
            }
            if (!old.slug().equals(now.slug())) {
                changes.add(Message.of("inspector.history.changed.slug", language.name()));
            }
        }
        int pictures = different(before.pictures(), after.pictures(), Picture::sha256);
        if (pictures > 0) {
            changes.add(Message.of("inspector.history.changed.pictures", pictures));
        } else if (!before.pictures().equals(after.pictures())) {
            changes.add(Message.of("inspector.history.changed.order"));
        }
        int mentions = different(before.mentions(), after.mentions(), Mention::entity);
        if (mentions > 0) {
            changes.add(Message.of("inspector.history.changed.mentions", mentions));
        }
        if (!before.source().equals(after.source())) {
            changes.add(Message.of("inspector.history.changed.source"));
        }
        if (!before.rights().equals(after.rights())) {
            changes.add(Message.of("inspector.history.changed.rights"));
        }
        return List.copyOf(changes);
    }

    /** What changed in the texts of one edition. */
    static List<Message> texts(Edition before, Edition after) {
        List<Message> changes = new ArrayList<>();
        String language = after.language().name();
        if (!before.body().equals(after.body())) {
            changes.add(Message.of("inspector.history.changed.body", language, words(before.body(), after.body())));
        }
        if (!before.headline().equals(after.headline())) {
            changes.add(Message.of("inspector.history.changed.headline", language));
        }
        if (!before.lead().equals(after.lead())) {
            changes.add(Message.of("inspector.history.changed.lead", language));
        }
        if (!before.dateline().equals(after.dateline())) {
            changes.add(Message.of("inspector.history.changed.dateline", language));
        }
        return changes;
    }

    private static Message words(String before, String after) {
        WordDiff.Count count = WordDiff.count(before, after);
        if (count.isNone()) {
            return Message.of("inspector.history.words.none");
        }
        if (count.removed() == 0) {
            return Message.of("inspector.history.words.added", count.added());
        }
        return count.added() == 0
                ? Message.of("inspector.history.words.removed", count.removed())
                : Message.of("inspector.history.words.both", count.added(), count.removed());
    }

    /** How many there are on one side only or are not the same on both. */
    private static <T, K> int different(List<T> before, List<T> after, Function<T, K> key) {
        Map<K, T> old = before.stream().collect(Collectors.toMap(key, Function.identity(), (a, _) -> a));
        Map<K, T> now = after.stream().collect(Collectors.toMap(key, Function.identity(), (a, _) -> a));
        Set<K> all = new HashSet<>(old.keySet());
        all.addAll(now.keySet());
        return (int) all.stream().filter(k -> !Objects.equals(old.get(k), now.get(k))).count();
    }
}
