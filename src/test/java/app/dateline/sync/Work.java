package app.dateline.sync;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Edition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people have done in a world. Each edit leaves a mark in the text, so that it can be found again. */
final class Work {
    private static final Pattern MARK = Pattern.compile("<\\d+>");

    private final Map<String, ArticleId> acknowledged = new LinkedHashMap<>();
    /** Marks that a person saw in what they deleted. */
    private final Set<String> deletedKnowingly = new HashSet<>();
    /** Marks that the portal has had. */
    private final Set<String> taken = new HashSet<>();
    private final Map<ArticleId, Set<String>> desks = new HashMap<>();
    private final Set<ArticleId> deletedLast = new HashSet<>();

    /** A new one, of an edit that is stored at once. */
    String mark(ArticleId id, String desk) {
        touch(id, desk);
        String mark = "<" + (acknowledged.size() + 1) + ">";
        acknowledged.put(mark, id);
        return mark;
    }

    /** Somebody has done something to it. */
    void touch(ArticleId id, String desk) {
        desks.computeIfAbsent(id, _ -> new HashSet<>()).add(desk);
        deletedLast.remove(id);
    }

    /** @param shown what a conflict showed besides: it was seen, too */
    void delete(Article article, Optional<Article> shown, String desk) {
        touch(article.id(), desk);
        deletedLast.add(article.id());
        deletedKnowingly.addAll(marks(article));
        shown.ifPresent(other -> deletedKnowingly.addAll(marks(other)));
    }

    /** The portal has said that it has this. */
    void taken(String body) {
        taken.addAll(all(body));
    }

    /**
     * Every mark is in what is left, once; or the article was deleted by somebody who had seen it. If others have kept it
     * alive, what was seen by the one who deleted it is still there, as long as the portal has had and not forgotten it.
     */
    void check(Map<ArticleId, Article> left, boolean restored) {
        acknowledged.forEach((mark, id) -> {
            Article article = left.get(id);
            List<String> there = article == null ? List.of() : all(text(article));
            boolean gone = deletedKnowingly.contains(mark) && (article == null || restored || !taken.contains(mark));
            World.require(
                    there.contains(mark) || gone,
                    "edit " + mark + " is lost from " + (article == null ? "nothing" : text(article)));
            World.require(there.indexOf(mark) == there.lastIndexOf(mark), "edit " + mark + " is doubled");
        });
        deletedLast.forEach(id -> World.require(
                restored || !left.containsKey(id) || desks.get(id).size() > 1,
                "deleted by the only one who knew of it, and back: " + id));
    }

    static String text(Article article) {
        StringBuilder text = new StringBuilder();
        for (Edition edition : article.editions().values()) {
            text.append(edition.headline()).append('|').append(edition.lead()).append('|').append(edition.body()).append('\n');
        }
        return text.toString();
    }

    static Set<String> marks(Article article) {
        return new HashSet<>(all(text(article)));
    }

    private static List<String> all(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = MARK.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
