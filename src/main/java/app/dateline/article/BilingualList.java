package app.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Several short texts in each language. A side that has none is empty, never null. */
public record BilingualList(List<String> ru, List<String> en) {
    public static final BilingualList EMPTY = new BilingualList(List.of(), List.of());

    public BilingualList {
        ru = ru == null ? List.of() : List.copyOf(ru.stream().filter(Objects::nonNull).toList());
        en = en == null ? List.of() : List.copyOf(en.stream().filter(Objects::nonNull).toList());
    }

    public List<String> in(Language language) {
        return language == Language.RU ? ru : en;
    }

    public BilingualList with(Language language, List<String> texts) {
        return language == Language.RU ? new BilingualList(texts, en) : new BilingualList(ru, texts);
    }

    /** With one more in this language, unless it is there. */
    public BilingualList plus(Language language, String text) {
        if (in(language).contains(text)) {
            return this;
        }
        List<String> more = new ArrayList<>(in(language));
        more.add(text);
        return with(language, more);
    }

    public boolean isEmpty() {
        return ru.isEmpty() && en.isEmpty();
    }
}
