package app.dateline.store;

import app.dateline.article.ArticleId;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Saves a few articles in turn and says "saved ARTICLE N" each time the store has said that N words of it are on disk.
 * Made to be watched as it writes. Arguments: the profile, how many saves, the setting of {@code synchronous}, a seed.
 */
final class PowerCutWriter {
    private static final int ARTICLES = 5;

    private PowerCutWriter() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Random random = new Random(Long.parseLong(args[3]));
        List<ArticleId> articles = new ArrayList<>();
        int[] words = new int[ARTICLES];
        try (Store store = Store.open(Path.of(args[0]))) {
            synchronous(store, args[2]);
            for (int i = 0; i < ARTICLES; i++) {
                articles.add(ArticleId.create());
            }
            for (int save = 0; save < Integer.parseInt(args[1]); save++) {
                int which = random.nextInt(ARTICLES);
                words[which] += 1 + random.nextInt(30);
                store.save(TypingProcess.text(articles.get(which), words[which]), "Анна");
                out.println("saved " + articles.get(which) + " " + words[which]);
                if (random.nextInt(10) == 0) {
                    // so that the index and the checkpoint have their turn too
                    Thread.sleep(random.nextInt(120));
                }
            }
        }
    }

    /** No user can do this; it is here to show that the harness notices what it costs. */
    private static void synchronous(Store store, String level) throws Exception {
        var writer = Database.class.getDeclaredField("writer");
        writer.setAccessible(true);
        Sql sql = (Sql) writer.get(store.database());
        sql.run("pragma synchronous = " + level);
        String set = sql.one("pragma synchronous", row -> row.getString(1)).orElseThrow();
        if (!set.equals(level.equals("full") ? "2" : "1")) {
            throw new IllegalStateException("synchronous is " + set);
        }
    }
}
