package app.dateline.store;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Types without end: opens the profile of its first argument, lets the article of its second one grow by a word at a
 * time, and says "saved N" each time the store has said that N words are on disk. Made to be killed.
 */
final class TypingProcess {
    private TypingProcess() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ArticleId id = ArticleId.of(args[1]);
        try (Store store = Store.open(Path.of(args[0]))) {
            int words = store.find(id).map(TypingProcess::words).orElse(0);
            out.println("open " + words);
            while (true) {
                words++;
                store.save(text(id, words), "Анна");
                out.println("saved " + words);
            }
        }
    }

    static Article text(ArticleId id, int words) {
        StringBuilder body = new StringBuilder("Слов: ");
        for (int i = 1; i <= words; i++) {
            body.append(i).append("-е слово ");
        }
        Article article = Article.create(Language.RU);
        return new Article(id, article.original(), article.editions(), article.pictures(), article.mentions(),
                        article.source(), article.rights())
                .with(Edition.empty(Language.RU).withHeadline("Слов: " + words).withBody(body.toString()));
    }

    static int words(Article article) {
        return Integer.parseInt(article.headline(Language.RU).substring("Слов: ".length()));
    }
}
