package app.dateline.wire;

import app.dateline.article.Article;
import app.dateline.article.Bilingual;
import app.dateline.article.BilingualList;
import app.dateline.article.Edition;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.article.Mention;
import app.dateline.article.Picture;
import app.dateline.article.Source;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether what came over the wire is whole enough to be kept. JSON leaves a component that is missing null, which the
 * rest of the program does not expect. Each answer is what is wrong, for a log, or empty.
 */
public final class Sound {
    private static final int SHORT = 10_000;
    private static final int BODY = 2_000_000;
    private static final int MANY = 1_000;
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern ETAG = Pattern.compile("\"[\\x21\\x23-\\x7e]{1,200}\"");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private Sound() {}

    public static boolean isSha256(String text) {
        return text != null && SHA256.matcher(text).matches();
    }

    /** A strong entity tag that may stand in a header. */
    public static boolean isEtag(String text) {
        return text != null && ETAG.matcher(text).matches();
    }

    public static Optional<String> fault(Draft draft) {
        if (draft == null || draft.article() == null) {
            return Optional.of("no article");
        }
        if (isBad(draft.revision(), 100) || draft.revision().isBlank()) {
            return Optional.of("revision");
        }
        return fault(draft.article());
    }

    public static Optional<String> fault(Article article) {
        if (article.id() == null || article.original() == null) {
            return Optional.of("id or original");
        }
        for (Map.Entry<Language, Edition> entry : article.editions().entrySet()) {
            if (entry.getValue() == null || entry.getValue().language() != entry.getKey() || isBad(entry.getValue())) {
                return Optional.of("edition " + entry.getKey());
            }
        }
        if (article.pictures().size() > MANY || article.pictures().stream().anyMatch(Sound::isBad)) {
            return Optional.of("pictures");
        }
        if (article.mentions().size() > 10 * MANY || article.mentions().stream().anyMatch(Sound::isBad)) {
            return Optional.of("mentions");
        }
        if (article.source() == null || isBad(article.source().name()) || isBad(article.source().url(), SHORT)
                || isBad(article.source().text(), Source.LONGEST_TEXT)) {
            return Optional.of("source");
        }
        if (article.rights() == null
                || isBad(article.rights().holder())
                || article.rights().quoteLimit() != null && !isPercent(article.rights().quoteLimit())) {
            return Optional.of("rights");
        }
        return Optional.empty();
    }

    public static Optional<String> fault(Entity entity) {
        boolean bad = entity == null
                || isBad(entity.key())
                || isBad(entity.name())
                || entity.name().isEmpty()
                || isBad(entity.country(), 10)
                || entity.ruAliases().size() > MANY
                || entity.enAliases().size() > MANY
                || entity.ruAliases().stream().anyMatch(alias -> isBad(alias, SHORT))
                || entity.enAliases().stream().anyMatch(alias -> isBad(alias, SHORT))
                || isBad(entity.adjectives())
                || isBad(entity.formerNames())
                || isBad(entity.doubted())
                || isBadOrNoCode(entity.parent())
                || isBadOrNoCode(entity.mergedInto());
        return bad ? Optional.of("entity") : Optional.empty();
    }

    private static boolean isBad(Edition edition) {
        return isBad(edition.headline(), SHORT)
                || isBad(edition.lead(), 10 * SHORT)
                || edition.dateline() == null
                || isBad(edition.dateline().place(), SHORT)
                || isBad(edition.dateline().agency(), SHORT)
                || isBad(edition.body(), BODY)
                || isBad(edition.slug(), SHORT)
                || edition.state() == null
                || edition.unknown().size() > MANY;
    }

    private static boolean isBad(Picture picture) {
        return !isSha256(picture.sha256())
                || isBad(picture.file(), SHORT)
                || isBad(picture.mediaType(), 200)
                || isBad(picture.caption())
                || isBad(picture.alt())
                || isBad(picture.credit())
                || isBad(picture.creator(), SHORT)
                || isBad(picture.copyrightNotice(), SHORT)
                || isBad(picture.source(), SHORT)
                || isBad(picture.usageTerms(), 10 * SHORT)
                || isBad(picture.webStatement(), SHORT)
                || isBad(picture.licensorUrl(), SHORT)
                || isBad(picture.digitalSourceType(), SHORT);
    }

    private static boolean isBad(Mention mention) {
        return isBad(mention.entity()) || mention.decision() == null;
    }

    private static boolean isBad(EntityKey key) {
        return key == null || key.kind() == null || key.code() == null || !CODE.matcher(key.code()).matches();
    }

    private static boolean isBadOrNoCode(String code) {
        return !code.isEmpty() && !CODE.matcher(code).matches();
    }

    private static boolean isBad(BilingualList texts) {
        return texts.ru().size() > MANY
                || texts.en().size() > MANY
                || Stream.concat(texts.ru().stream(), texts.en().stream()).anyMatch(text -> isBad(text, SHORT));
    }

    private static boolean isBad(Bilingual text) {
        return text == null || isBad(text.ru(), 10 * SHORT) || isBad(text.en(), 10 * SHORT);
    }

    private static boolean isPercent(int number) {
        return number >= 0 && number <= 100;
    }

    private static boolean isBad(String text, int limit) {
        return text == null || text.length() > limit;
    }
}
