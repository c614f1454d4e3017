package app.dateline.portal.draft;

import app.dateline.article.Article;
import app.dateline.article.Bilingual;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.article.Picture;
import app.dateline.article.Source;
import app.dateline.wire.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether JSON that could be read is a draft with which every desk can live: nothing is null that may not be, and no
 * name is of a form that ours never have.
 */
final class DraftRules {
    private static final int MOST_PICTURES = 200;
    private static final int MOST_MENTIONS = 2000;
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,99}");

    private final List<Message> wrong = new ArrayList<>();

    private DraftRules() {}

    /** What is wrong with it, each thing once. */
    static List<Message> of(Draft draft) {
        DraftRules rules = new DraftRules();
        String revision = draft.revision();
        rules.require("revision", revision != null && !revision.isBlank() && revision.length() <= 100);
        if (draft.article() == null) {
            rules.require("article", false);
        } else {
            rules.article(draft.article());
        }
        return rules.wrong;
    }

    private void article(Article article) {
        require("article.id", article.id() != null);
        require("article.original", article.original() != null);
        article.editions().forEach(this::edition);
        require("article.pictures", article.pictures().size() <= MOST_PICTURES);
        for (int i = 0; i < article.pictures().size(); i++) {
            picture("article.pictures[" + i + "].", article.pictures().get(i));
        }
        require(
                "article.mentions",
                article.mentions().size() <= MOST_MENTIONS
                        && article.mentions().stream()
                                .allMatch(mention -> mention.decision() != null
                                        && mention.entity() != null
                                        && mention.entity().kind() != null
                                        && mention.entity().code() != null
                                        && CODE.matcher(mention.entity().code()).matches()));
        require("article.source", article.source() != null);
        if (article.source() != null) {
            text("article.source.name", article.source().name());
            require("article.source.url", article.source().url() != null);
            require("article.source.text", article.source().text().length() <= Source.LONGEST_TEXT);
        }
        require("article.rights", article.rights() != null);
        if (article.rights() != null) {
            text("article.rights.holder", article.rights().holder());
            Integer limit = article.rights().quoteLimit();
            require("article.rights.quoteLimit", limit == null || limit >= 0 && limit <= 100);
        }
    }

    private void edition(Language language, Edition edition) {
        String at = "article.editions." + language.code() + ".";
        if (edition == null) {
            require(at + "headline", false);
            return;
        }
        require(at + "language", edition.language() == language);
        require(at + "headline", edition.headline() != null);
        require(at + "lead", edition.lead() != null);
        require(at + "dateline", edition.dateline() != null);
        require(at + "body", edition.body() != null);
        require(at + "slug", edition.slug() != null);
        require(at + "state", edition.state() != null);
    }

    private void picture(String at, Picture picture) {
        require(at + "sha256", picture.sha256() != null && SHA256.matcher(picture.sha256()).matches());
        require(at + "file", picture.file() != null);
        require(at + "mediaType", picture.mediaType() != null);
        text(at + "caption", picture.caption());
        text(at + "alt", picture.alt());
        text(at + "credit", picture.credit());
        require(at + "creator", picture.creator() != null);
        require(at + "copyrightNotice", picture.copyrightNotice() != null);
        require(at + "source", picture.source() != null);
        require(at + "usageTerms", picture.usageTerms() != null);
    }

    private void text(String field, Bilingual text) {
        require(field, text != null);
    }

    private void require(String field, boolean right) {
        if (!right) {
            wrong.add(Message.of("portal.refused.field", field));
        }
    }
}
