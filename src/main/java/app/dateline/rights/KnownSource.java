package app.dateline.rights;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.article.Picture;
import app.dateline.text.Script;
import app.dateline.text.SourceRule;
import app.dateline.text.WebLink;
import java.net.IDN;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A rule with what its source is recognised by. Immutable. */
final class KnownSource {
    private final SourceRule rule;
    private final List<String> names;

    KnownSource(SourceRule rule) {
        this.rule = rule;
        this.names = rule.names().stream().map(Tokens::line).toList();
    }

    SourceRule rule() {
        return rule;
    }

    /** Whether the article comes from it or belongs to it. */
    boolean isOf(Article article) {
        return isNamed(
                        article.source().name().ru(),
                        article.source().name().en(),
                        article.rights().holder().ru(),
                        article.rights().holder().en())
                || isAt(article.source().url());
    }

    /** Whether it supplied the picture or owns it. */
    boolean isOf(Picture picture) {
        return isNamed(picture.source(), picture.credit().ru(), picture.credit().en(), picture.copyrightNotice())
                || isAt(picture.webStatement())
                || isAt(picture.licensorUrl());
    }

    private boolean isNamed(String... texts) {
        for (String text : texts) {
            String line = text.isBlank() ? "" : Tokens.line(text);
            if (names.stream().anyMatch(line::contains)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(String address) {
        Optional<String> host = WebLink.clean(address).filter(WebLink::isWeb).flatMap(KnownSource::host);
        return host.isPresent()
                && rule.domains().stream()
                        .map(domain -> domain.toLowerCase(Locale.ROOT))
                        .anyMatch(domain -> host.get().equals(domain) || host.get().endsWith("." + domain));
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost())
                    .map(host -> IDN.toUnicode(host).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** What to call it, in the reader's language. */
    Message name() {
        return Message.of("rights.name", name(Language.RU), name(Language.EN));
    }

    private String name(Language language) {
        List<String> all = rule.names().isEmpty() ? rule.domains() : rule.names();
        return all.stream().filter(name -> Script.language(name) == language).findFirst().orElse(all.getFirst());
    }
}
