package app.dateline.translate;

import app.dateline.article.Language;
import java.util.List;

/**
 * One entry of the glossary: what a thing is called in both languages. All renderings are matched in any form of their
 * words; a word in capitals (СВО, TASS) only in capitals.
 *
 * @param id        names it: an entry of the same id takes its place
 * @param ru        what it is called in Russian, the best first; empty for a rendering that is wrong wherever it stands
 * @param en        what it is called in English, the best first
 * @param wrongRu   what it must not be called in Russian
 * @param wrongEn   what it must not be called in English
 * @param note      for people, "" for none
 * @param exact     whether the letters' case has to be as it is written here
 * @param needed    whether one of the other language's renderings has to stand in the translation; if not, only the wrong ones
 *                  are looked for
 * @param unchanged whether it stays as it is written, in both languages
 */
public record Term(
        String id,
        List<String> ru,
        List<String> en,
        List<String> wrongRu,
        List<String> wrongEn,
        String note,
        boolean exact,
        boolean needed,
        boolean unchanged) {

    public Term {
        ru = clean(ru);
        en = clean(en);
        wrongRu = clean(wrongRu);
        wrongEn = clean(wrongEn);
        note = note == null ? "" : note.strip();
        id = id == null || id.isBlank() ? String.join(" = ", first(ru), first(en)) : id.strip();
    }

    /** A plain entry. */
    public static Term of(String ru, String en) {
        return new Term("", List.of(ru), List.of(en), List.of(), List.of(), "", false, true, false);
    }

    /** What it is called, the best first. */
    public List<String> in(Language language) {
        return language == Language.RU ? ru : en;
    }

    /** What it must not be called. */
    public List<String> wrong(Language language) {
        return language == Language.RU ? wrongRu : wrongEn;
    }

    /** Whether it says nothing: such an entry takes another one of its id away. */
    public boolean isEmpty() {
        return ru.isEmpty() && en.isEmpty() && wrongRu.isEmpty() && wrongEn.isEmpty();
    }

    private static List<String> clean(List<String> texts) {
        return texts.stream().map(String::strip).filter(text -> !text.isEmpty()).distinct().toList();
    }

    private static String first(List<String> texts) {
        return texts.isEmpty() ? "" : texts.getFirst();
    }
}
