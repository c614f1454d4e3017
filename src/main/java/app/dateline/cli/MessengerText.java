package app.dateline.cli;

import app.dateline.article.Article;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.rights.RightsRules;
import app.dateline.text.Markdown;
import app.dateline.text.WebLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One edition as plain text to send on by a messenger: no sign of Markdown, addresses in brackets after their words. */
final class MessengerText {
    private MessengerText() {}

    static String of(Article article, Language language, RightsRules rights) {
        Edition edition = article.edition(language);
        List<String> blocks = new ArrayList<>();
        String dateline = edition.dateline().text(language);
        String body = Markdown.plainWithAddresses(edition.body());
        blocks.add(edition.headline());
        blocks.add(edition.lead());
        blocks.add(dateline.isEmpty() || body.isEmpty() ? dateline + body : dateline + " " + body);
        blocks.add(source(article, language));
        blocks.add(rights.wording(article.rights(), language));
        return String.join("\n\n", blocks.stream().filter(block -> !block.isBlank()).map(String::strip).toList());
    }

    private static String source(Article article, Language language) {
        String name = article.source().name().inOrOther(language);
        Optional<String> url = WebLink.clean(article.source().url());
        return url.map(address -> name.isBlank() ? address : name + " (" + address + ")").orElse(name);
    }
}
