package app.dateline.desk.mentions;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.BilingualList;
import app.dateline.article.Decision;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.article.Mention;
import app.dateline.article.Message;
import app.dateline.desk.findings.Findings;
import app.dateline.desk.findings.FindingsModel;
import app.dateline.desk.findings.Knowledge;
import app.dateline.desk.open.Current;
import app.dateline.mention.Gazetteer;
import app.dateline.mention.Hit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Keeps in mind for the whole newsroom which names were rejected: in other articles they are only a hint from then on.
 * One that is confirmed again, or whose rejection is taken back, is doubted no more. An entity that the newsroom writes
 * of often is not doubted because of one article. FX thread only.
 */
public final class Doubts {
    /** In so many articles an entity was confirmed if one rejection says nothing about its name. */
    static final int PROVEN = 3;

    private final Current current;
    private final FindingsModel findings;
    private final Knowledge knowledge;
    private final Consumer<Message> failed;

    private record Decided(ArticleId article, List<Mention> mentions) {
        Map<EntityKey, Decision> decisions() {
            return mentions.stream().collect(Collectors.toMap(Mention::entity, Mention::decision, (a, _) -> a));
        }
    }

    /** @param failed what becomes of a doubt that could not be kept */
    public Doubts(Current current, FindingsModel findings, Knowledge knowledge, Consumer<Message> failed) {
        this.current = current;
        this.findings = findings;
        this.knowledge = knowledge;
        this.failed = failed;
        current.part(article -> new Decided(article.id(), article.mentions()))
                .addListener((_, before, now) -> decided(before, now));
    }

    private void decided(Decided before, Decided now) {
        if (before == null || now == null || !before.article().equals(now.article())) {
            return;
        }
        Map<EntityKey, Decision> was = before.decisions();
        Map<EntityKey, Decision> is = now.decisions();
        is.forEach((key, decision) -> {
            if (decision != was.get(key)) {
                if (decision != Decision.REJECTED) {
                    change(key, false);
                } else if (knowledge.uses(key) < PROVEN) {
                    change(key, true);
                }
            }
        });
        was.forEach((key, decision) -> {
            if (decision == Decision.REJECTED && !is.containsKey(key)) {
                change(key, false);
            }
        });
    }

    /**
     * What the texts of the open article call it. Not asked beforehand whether it would change anything: the change before
     * may still be on its way.
     */
    private void change(EntityKey key, boolean doubted) {
        Findings found = findings.findings();
        Article article = current.article();
        if (article == null || found.article() == null || !found.article().id().equals(article.id())) {
            return;
        }
        knowledge.change(key, entity -> {
            Entity next = entity;
            for (Language language : Language.values()) {
                next = next.withDoubted(doubted(next, language, names(found, entity, language), doubted));
            }
            return next;
        }, () -> {}, failed);
    }

    private static BilingualList doubted(Entity entity, Language language, List<String> names, boolean more) {
        BilingualList now = entity.doubted();
        if (!more) {
            return now.with(language, now.in(language).stream().filter(name -> names.stream().noneMatch(other -> Gazetteer.isLike(name, other))).toList());
        }
        for (String name : names) {
            if (now.in(language).stream().noneMatch(other -> Gazetteer.isLike(name, other))) {
                now = now.plus(language, name);
            }
        }
        return now;
    }

    private static List<String> names(Findings found, Entity entity, Language language) {
        return found.hits().entrySet().stream()
                .filter(text -> text.getKey().language() == language)
                .flatMap(text -> text.getValue().stream()
                        .filter(hit -> hit.entity().equals(entity.key()))
                        .map(hit -> surface(found.article(), text.getKey(), hit)))
                .filter(Objects::nonNull)
                .map(surface -> Gazetteer.nameLike(entity, language, surface))
                .distinct()
                .toList();
    }

    private static String surface(Article article, Findings.Text in, Hit hit) {
        var edition = article.edition(in.language());
        return switch (in.field()) {
            case HEADLINE -> hit.surface(edition.headline());
            case LEAD -> hit.surface(edition.lead());
            case BODY -> hit.surface(edition.body());
            default -> null;
        };
    }
}
