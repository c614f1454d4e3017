package app.dateline.desk.history;

import app.dateline.article.Article;
import app.dateline.article.Basis;
import app.dateline.article.Bilingual;
import app.dateline.article.Decision;
import app.dateline.article.Edition;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.article.Mention;
import app.dateline.article.Message;
import app.dateline.article.Picture;
import app.dateline.text.WordCount;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What changed from one state of an article to another beside the texts of one edition, a line each. */
final class OtherChanges {
    private static final String NONE = "—";

    private final Function<EntityKey, Message> names;
    private final List<Message> lines = new ArrayList<>();

    private OtherChanges(Function<EntityKey, Message> names) {
        this.names = names;
    }

    /**
     * @param shown the edition whose texts are shown beside this
     * @param names what to call a country or company
     */
    static List<Message> of(Article before, Article after, Language shown, Function<EntityKey, Message> names) {
        OtherChanges changes = new OtherChanges(names);
        changes.lines.addAll(ChangeSummary.texts(before.edition(shown.other()), after.edition(shown.other())));
        for (Language language : Language.values()) {
            changes.edition(before.edition(language), after.edition(language));
        }
        changes.pictures(before.pictures(), after.pictures());
        changes.mentions(before, after);
        changes.bilingual("inspector.details.source", before.source().name(), after.source().name());
        changes.text("inspector.details.source-url", before.source().url(), after.source().url());
        changes.bilingual("inspector.details.holder", before.rights().holder(), after.rights().holder());
        changes.basis(before.rights().basis(), after.rights().basis());
        changes.value("inspector.details.until", before.rights().until(), after.rights().until());
        changes.value("inspector.details.quote-limit", before.rights().quoteLimit(), after.rights().quoteLimit());
        if (!before.source().text().equals(after.source().text())) {
            changes.lines.add(Message.of(
                    "inspector.history.other.one",
                    Message.of("inspector.details.source-text"),
                    Message.of("inspector.details.source-text-words", WordCount.of(before.source().text())),
                    Message.of("inspector.details.source-text-words", WordCount.of(after.source().text()))));
        }
        return List.copyOf(changes.lines);
    }

    private void value(String what, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            lines.add(Message.of(
                    "inspector.history.other.one",
                    Message.of(what),
                    before == null ? NONE : before,
                    after == null ? NONE : after));
        }
    }

    private void edition(Edition before, Edition after) {
        String language = after.language().name();
        if (before.state() != after.state()) {
            lines.add(Message.of(
                    "inspector.history.other.in",
                    Message.of("inspector.details.state"),
                    language,
                    Message.of("article.state." + before.state().code()),
                    Message.of("article.state." + after.state().code())));
        }
        if (!before.slug().equals(after.slug())) {
            lines.add(Message.of(
                    "inspector.history.other.in",
                    Message.of("inspector.details.slug"),
                    language,
                    said(before.slug()),
                    said(after.slug())));
        }
    }

    private void pictures(List<Picture> before, List<Picture> after) {
        Map<String, Picture> old = before.stream().collect(Collectors.toMap(Picture::sha256, Function.identity(), (a, _) -> a));
        Map<String, Picture> now = after.stream().collect(Collectors.toMap(Picture::sha256, Function.identity(), (a, _) -> a));
        for (Picture picture : after) {
            Picture was = old.get(picture.sha256());
            if (was == null) {
                lines.add(Message.of("inspector.edit.picture-add", picture.file()));
            } else {
                picture(was, picture);
            }
        }
        for (Picture picture : before) {
            if (!now.containsKey(picture.sha256())) {
                lines.add(Message.of("inspector.edit.picture-remove", picture.file()));
            }
        }
        List<String> kept = before.stream().map(Picture::sha256).filter(now::containsKey).toList();
        if (!kept.equals(after.stream().map(Picture::sha256).filter(old::containsKey).toList())) {
            lines.add(Message.of("inspector.history.changed.order"));
        }
    }

    private void picture(Picture was, Picture is) {
        List<Map.Entry<String, Function<Picture, Object>>> fields = List.of(
                Map.entry("inspector.pictures.caption", Picture::caption),
                Map.entry("inspector.pictures.alt", Picture::alt),
                Map.entry("inspector.pictures.credit", Picture::credit),
                Map.entry("inspector.pictures.creator", Picture::creator),
                Map.entry("inspector.pictures.copyright", Picture::copyrightNotice),
                Map.entry("inspector.pictures.source", Picture::source),
                Map.entry("inspector.pictures.terms", Picture::usageTerms),
                Map.entry("inspector.pictures.web-statement", Picture::webStatement),
                Map.entry("inspector.pictures.licensor-url", Picture::licensorUrl),
                Map.entry("inspector.pictures.source-type", Picture::digitalSourceType),
                Map.entry(
                        "inspector.pictures.until",
                        picture -> picture.licenceUntil() == null ? "" : picture.licenceUntil()),
                Map.entry("inspector.pictures.focus", Picture::focusOrCentre));
        fields.stream()
                .filter(field -> !field.getValue().apply(was).equals(field.getValue().apply(is)))
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(field ->
                        lines.add(Message.of("inspector.history.other.of", Message.of(field), is.file())));
    }

    private void mentions(Article before, Article after) {
        Set<EntityKey> all = new LinkedHashSet<>();
        after.mentions().stream().map(Mention::entity).forEach(all::add);
        before.mentions().stream().map(Mention::entity).forEach(all::add);
        for (EntityKey entity : all) {
            Decision old = before.decision(entity).orElse(Decision.SUGGESTED);
            Decision now = after.decision(entity).orElse(Decision.SUGGESTED);
            if (old != now) {
                lines.add(Message.of("inspector.history.other.one", names.apply(entity), decision(old), decision(now)));
            }
        }
    }

    private static Message decision(Decision decision) {
        return switch (decision) {
            case CONFIRMED -> Message.of("inspector.mentions.decision.confirmed");
            case SUGGESTED -> Message.of("inspector.mentions.decision.suggested");
            case REJECTED -> Message.of("inspector.mentions.decision.rejected");
        };
    }

    private void bilingual(String what, Bilingual before, Bilingual after) {
        for (Language language : Language.values()) {
            if (!before.in(language).equals(after.in(language))) {
                lines.add(Message.of(
                        "inspector.history.other.in",
                        Message.of(what),
                        language.name(),
                        said(before.in(language)),
                        said(after.in(language))));
            }
        }
    }

    private void text(String what, String before, String after) {
        if (!before.equals(after)) {
            lines.add(Message.of("inspector.history.other.one", Message.of(what), said(before), said(after)));
        }
    }

    private void basis(Basis before, Basis after) {
        if (!Objects.equals(before, after)) {
            lines.add(Message.of(
                    "inspector.history.other.one", Message.of("inspector.details.basis"), said(before), said(after)));
        }
    }

    private static Object said(Basis basis) {
        return basis == null ? NONE : Message.of("article.basis." + basis.code());
    }

    private static String said(String text) {
        return text.isBlank() ? NONE : text;
    }
}
