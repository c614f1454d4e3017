package app.dateline.mention;

import app.dateline.article.Language;
import app.dateline.mention.Meaning.Need;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A name as a data file writes it, with the marks that the file's head explains.
 *
 * @param phrase   without the marks at its end, with those of {@link Declension}
 * @param anyCase  whether it is found in small letters too
 */
record Spelling(String phrase, Need need, boolean anyCase) {
    static Spelling ofCountry(String written) {
        return of(written, Need.CONTEXT, Need.CONTEXT);
    }

    static Spelling ofCompany(String written) {
        return of(written, Need.QUOTES_OR_DESCRIPTOR, Need.DESCRIPTOR);
    }

    private static Spelling of(String written, Need one, Need two) {
        if (written.endsWith("??")) {
            return new Spelling(written.substring(0, written.length() - 2), two, false);
        }
        String phrase = written.substring(0, Math.max(0, written.length() - 1));
        return switch (written.charAt(written.length() - 1)) {
            case '?' -> new Spelling(phrase, one, false);
            case '~' -> new Spelling(phrase, Need.NO_OBJECTION, false);
            case '/' -> new Spelling(phrase, Need.MID_SENTENCE, false);
            case '^' -> new Spelling(phrase, Need.NOTHING, true);
            default -> new Spelling(written, Need.NOTHING, false);
        };
    }

    /** What people read. */
    String plain() {
        return Declension.plain(phrase);
    }

    private Set<String> variants() {
        Set<String> variants = new LinkedHashSet<>();
        variants.add(phrase);
        if (phrase.contains("«")) {
            variants.add(phrase.replace("«", "").replace("»", ""));
        }
        if (phrase.contains(" & ")) {
            variants.add(phrase.replace(" & ", " and "));
        } else if (phrase.contains(" and ")) {
            variants.add(phrase.replace(" and ", " & "));
        }
        if (phrase.contains(" – ")) {
            variants.addAll(variants.stream().map(each -> each.replace(" – ", "-")).toList());
        }
        return variants;
    }

    Casing casing(String form) {
        return anyCase ? Casing.ANY : Casing.of(form);
    }

    /** Everything that a text may write for it. */
    Set<String> forms(Language language) {
        Set<String> all = new LinkedHashSet<>();
        for (String variant : variants()) {
            all.addAll(language == Language.RU ? Declension.forms(variant) : Set.of(variant));
        }
        return all;
    }
}
