package app.dateline.article;

/**
 * A short text that exists in both languages: a name, a caption, a credit. A side that nobody has written is empty,
 * never null.
 */
public record Bilingual(String ru, String en) {
    public static final Bilingual EMPTY = new Bilingual("", "");

    public Bilingual {
        ru = ru == null ? "" : ru;
        en = en == null ? "" : en;
    }

    /** The same text on both sides: an agency or a person who signs alike in both languages. */
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    public static Bilingual of(Language language, String text) {
        return EMPTY.with(language, text);
    }

    public String in(Language language) {
        return language == Language.RU ? ru : en;
    }

    /** The text in this language or, where that side is empty, in the other one. */
    public String inOrOther(Language language) {
        String text = in(language);
        return text.isBlank() ? in(language.other()) : text;
    }

    public Bilingual with(Language language, String text) {
        return language == Language.RU ? new Bilingual(text, en) : new Bilingual(ru, text);
    }

    public boolean isEmpty() {
        return ru.isBlank() && en.isBlank();
    }
}
