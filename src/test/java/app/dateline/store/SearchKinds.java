package app.dateline.store;

import app.dateline.article.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** What people ask an archive for, by kinds: each gives another question for every number. */
record SearchKinds(GeneratedArchive archive) {
    Map<String, IntFunction<ListQuery>> all() {
        Map<String, IntFunction<ListQuery>> kinds = new LinkedHashMap<>();
        kinds.put("nothing typed, newest", _ -> ListQuery.ALL);
        for (Sort sort : new Sort[] {Sort.HEADLINE, Sort.STATE, Sort.AUTHOR}) {
            kinds.put("nothing typed, by " + sort, i -> ListQuery.ALL.sorted(sort, i % 2 == 1));
        }
        for (Language language : Language.values()) {
            String name = language.name() + " ";
            text(kinds, name + "common word", i -> word(language, i % 30) + " ");
            text(kinds, name + "middling word", i -> word(language, 100 + i) + " ");
            text(kinds, name + "rare word", i -> word(language, 5_000 + i) + " ");
            for (int letters = 1; letters <= 5; letters++) {
                int length = letters;
                text(kinds, name + letters + " letters typed", i -> beginning(language, 40 + i, length));
            }
            text(kinds, name + "two common words", i -> word(language, 30 + i % 50) + " " + word(language, 40 + i) + " ");
            text(kinds, name + "common + rare word", i -> word(language, i % 20) + " " + word(language, 3_000 + i) + " ");
            text(kinds, name + "three words, last typed", i -> word(language, 30 + i % 90) + " "
                    + word(language, 50 + i % 70) + " " + beginning(language, 70 + i, 3));
            text(kinds, name + "phrase of common words", i -> '"' + word(language, i % 20) + " "
                    + word(language, (i + 1) % 23) + '"');
            text(kinds, name + "phrase", i -> '"' + word(language, i % 20) + " " + word(language, 50 + i) + '"');
            text(kinds, name + "word, not another", i -> word(language, 30 + i) + " -" + word(language, i % 10));
        }
        for (String text : new String[] {
            "state:draft", "state:withdrawn", "country:FJ", "company:company-%d", "author:\"автор %d\"", "lang:en",
            "before:2018", "after:2026", "has:problem", "-has:problem", "-country:RU", "-и", "в state:withdrawn ", "в country:FJ ",
            "заявил company:company-%d ", "в has:problem ", "в -has:problem ", "в before:2018 ", "в before:2018 has:problem ",
            "country:FJ state:withdrawn", "state:withdrawn has:problem lang:en author:%d", "author:ничей", "в author:ничей "
        }) {
            text(kinds, text, i -> text.formatted(i % 40));
        }
        return kinds;
    }

    private static void text(Map<String, IntFunction<ListQuery>> kinds, String kind, IntFunction<String> text) {
        kinds.put(kind, i -> ListQuery.ALL.withText(text.apply(i)));
    }

    private String word(Language language, int rank) {
        return archive.word(language, rank);
    }

    private String beginning(Language language, int rank, int letters) {
        String word = word(language, rank);
        return word.substring(0, Math.min(letters, word.length()));
    }
}
