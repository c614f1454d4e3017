package app.dateline.rights.credit;

import java.util.regex.Pattern;

/** Where an English name needs “the”: in “courtesy of the Press Service of …”, but not in “courtesy of NASA”. */
final class TheArticle {
    /** A name that is a common noun with its attributes; what stands behind “of” says nothing about it. */
    private static final Pattern NEEDED = Pattern.compile("(?!the\\b)(?:(?!\\bof\\b).)*?\\b(?:Service|Office|Centre|Department|Ministry"
            + "|Committee|Commission|Fleet|Navy|Army|Forces?|Corps|Guard|Bank|Nations|Union|Corporation|Concern|Group)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private TheArticle() {}

    /** “the ” or nothing. */
    static String between(String opening, String name) {
        boolean sentence = opening.endsWith(" of ") || opening.endsWith(" by ");
        return sentence && NEEDED.matcher(name).matches() ? "the " : "";
    }
}
