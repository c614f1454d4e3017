package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever searches for a word in one form finds it in the others. */
class LemmasTest {
    private static final double RECALL = 0.93;
    private static final double PRECISION = 0.85;

    /** @param forms of one word @param others that look like it */
    private record Lemma(List<String> forms, List<String> others) {}

    private static List<Lemma> lemmas() throws Exception {
        try (InputStream in = LemmasTest.class.getResourceAsStream("search/lemmas.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|"))
                    .map(parts -> new Lemma(List.of(parts[0].strip().split(" ")), List.of(parts[1].strip().split(" "))))
                    .toList();
        }
    }

    @Test
    void aWordIsFoundInItsOtherForms(@TempDir Path folder) throws Exception {
        List<Lemma> lemmas = lemmas();
        assertThat(lemmas).hasSize(200);
        Map<ArticleId, String> texts = new HashMap<>();
        try (Store store = Store.open(folder)) {
            store.database().write(sql -> {
                for (Lemma lemma : lemmas) {
                    for (List<String> words : List.of(lemma.forms(), lemma.others())) {
                        for (String word : words) {
                            Article article = Samples.russian("12", "34 " + word + " 56");
                            Articles.put(sql, Optional.empty(), new Articles.Written(
                                    article, Document.of(article), Revisions.newId(), 1, "", ""));
                            texts.put(article.id(), word);
                        }
                    }
                }
                return null;
            });
            store.database().index(Long.MAX_VALUE);
            List<Double> russian = measure("Russian", lemmas.subList(0, 100), store, texts);
            List<Double> english = measure("English", lemmas.subList(100, 200), store, texts);
            for (List<Double> figures : List.of(russian, english)) {
                assertThat(figures.getFirst()).as("recall").isGreaterThanOrEqualTo(RECALL);
                assertThat(figures.getLast()).as("precision").isGreaterThanOrEqualTo(PRECISION);
            }
        }
    }

    private static List<Double> measure(String language, List<Lemma> lemmas, Store store, Map<ArticleId, String> texts) {
        int meant = 0;
        int right = 0;
        int found = 0;
        List<String> missed = new ArrayList<>();
        for (Lemma lemma : lemmas) {
            for (String form : lemma.forms()) {
                List<String> answer = store.list(ListQuery.ALL.withText(form + " ")).stream()
                        .map(listing -> texts.get(listing.id()))
                        .toList();
                // a form may be another lemma's too: in which article it stands nobody can tell
                long hits = lemma.forms().stream().filter(answer::contains).count();
                meant += lemma.forms().size();
                right += (int) hits;
                found += (int) answer.stream().distinct().count();
                if (hits * 2 < lemma.forms().size()) {
                    missed.add(form);
                }
            }
        }
        double recall = right / (double) meant;
        double precision = right / (double) found;
        System.out.printf(Locale.ROOT, "%s: recall %.3f, precision %.3f; hardly found: %s%n",
                language, recall, precision, missed);
        return List.of(recall, precision);
    }
}
