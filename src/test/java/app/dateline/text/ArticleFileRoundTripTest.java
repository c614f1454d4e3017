package app.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArticleFileRoundTripTest {
    @Test
    void anyArticleComesBackEqualFromItsFiles() {
        RandomArticles articles = new RandomArticles(new Random(7));
        for (int i = 0; i < 500; i++) {
            Article article = articles.next();

            List<String> texts = new ArrayList<>();
            assertThat(join(article, texts)).as(() -> String.join("\n", texts)).isEqualTo(article);
        }
    }

    private static Article join(Article article, List<String> texts) {
        List<ArticleFile> files = new ArrayList<>();
        for (Language language : article.languages()) {
            String text = ArticleFile.of(article, language);
            texts.add(text);
            files.add(ArticleFile.parse(
                    ArticleFile.name(article, language), text.getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(ArticleFile.group(files)).hasSize(1);
        Map<String, Picture> images = new HashMap<>();
        List<String> names = ArticleFile.pictureFiles(article);
        for (int i = 0; i < names.size(); i++) {
            Picture picture = article.pictures().get(i);
            images.put(names.get(i), Picture.of(
                    picture.sha256(), names.get(i), picture.mediaType(), picture.width(), picture.height()));
        }
        return ArticleFile.join(files, images::get);
    }

    @Test
    void spoiledFilesAreReadOrRefusedButNeverBreakIt() {
        Random random = new Random(11);
        RandomArticles articles = new RandomArticles(random);
        int read = 0;
        int refused = 0;
        long slowest = 0;
        for (int i = 0; i < 1200; i++) {
            Article article = articles.next();
            byte[] bytes = ArticleFile.of(article, Language.RU).getBytes(StandardCharsets.UTF_8);
            byte[] spoiled = spoil(bytes, random);
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            try {
                ArticleFile file = ArticleFile.parse("a.ru.md", spoiled);
                ArticleFile.of(ArticleFile.join(List.of(file), name -> Picture.of("0", name, "image/png", 1, 1)), file.language());
                read++;
            } catch (Failure failure) {
                for (Language language : Language.values()) {
                    assertThat(Words.in(language).say(failure.message())).contains("a.ru.md");
                }
                refused++;
            }
            slowest = Math.max(slowest, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        assertThat(read).isGreaterThan(100);
        assertThat(refused).isGreaterThan(100);
        assertThat(slowest / 1_000_000).as("ms").isLessThan(2000);
    }

    @Test
    void frontMatterMadeToExhaustTheParserIsRefusedAtOnce() {
        for (String piece : List.of("[", "{", "a: ", "- ", "? ", "&a ", "*a ", "!!x ", "\"", "'", "a: &a [", "[a, ", "{a: ", "%", "|", "#", ": ",
                "\"\\u0041", "x", "x\n\n", "a:\n", " ", "--- \n", "<<: ")) {
            String text = "---\n" + piece.repeat(290_000 / piece.length()) + "\n---\n";
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            try {
                ArticleFile.parse("a.ru.md", text.getBytes(StandardCharsets.UTF_8));
            } catch (Failure _) {
                // refusing is what most deserve
            }
            assertThat((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000)
                    .as(piece)
                    .isLessThan(2000);
        }
    }

    private static byte[] spoil(byte[] bytes, Random random) {
        byte[] signs = "\n\t :-[]{}&*!|>'\"%@`#,?=~\\0aZ".getBytes(StandardCharsets.US_ASCII);
        byte[] spoiled = bytes.clone();
        for (int n = random.nextInt(4); n >= 0; n--) {
            int at = random.nextInt(spoiled.length);
            switch (random.nextInt(4)) {
                case 0 -> spoiled[at] = (byte) random.nextInt(256);
                case 1, 2 -> spoiled[at] = signs[random.nextInt(signs.length)];
                default -> {
                    int length = random.nextInt(Math.min(40, spoiled.length - at));
                    byte[] shorter = new byte[spoiled.length - length];
                    System.arraycopy(spoiled, 0, shorter, 0, at);
                    System.arraycopy(spoiled, at + length, shorter, at, spoiled.length - at - length);
                    spoiled = shorter;
                }
            }
        }
        return spoiled;
    }
}
