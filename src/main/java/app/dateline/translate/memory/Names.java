package app.dateline.translate.memory;

import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import java.util.List;

/** Finds names in a text that are known in both languages. */
@FunctionalInterface
public interface Names {
    Names NONE = (_, _) -> List.of();

    /**
     * A place in a text that names somebody, in whatever form.
     *
     * @param start in UTF-16 units
     * @param end   exclusive
     * @param name  the basic form in both languages, which is the same for all forms
     */
    record Name(int start, int end, Bilingual name) {}

    /** In their order; they do not overlap. */
    List<Name> in(String text, Language language);
}
