package app.dateline.proof.spelling;

import app.dateline.article.Language;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text that can be looked up: no numbers, no abbreviations in capitals, nothing in the letters of another
 * alphabet or of two, no addresses and file names.
 */
final class Tokens {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\u00ad]++(?:[-'’\\u2011][\\p{L}\\p{M}\\p{N}\\u00ad]++)*+");
    private static final int LONGEST = 60;

    /** A word and where it stands; offsets are UTF-16. */
    record Token(int start, int end, String word) {}

    private Tokens() {}

    static List<Token> of(String text, Language language) {
        List<Token> tokens = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            String word = found.group().replace("\u00ad", "").replace('\u2011', '-');
            if (isWord(word, language) && !isPartOfAddress(text, found.start(), found.end())) {
                tokens.add(new Token(found.start(), found.end(), word));
            }
        }
        return tokens;
    }

    private static boolean isWord(String word, Language language) {
        if (word.length() < 2 || word.length() > LONGEST) {
            return false;
        }
        UnicodeScript own = language == Language.RU ? UnicodeScript.CYRILLIC : UnicodeScript.LATIN;
        int capitals = 0;
        boolean afterSmall = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isDigit(c) || Character.isLetter(c) && UnicodeScript.of(c) != own) {
                return false;
            }
            if (Character.isUpperCase(c)) {
                if (afterSmall) {
                    return false; // МиГ, iPhone
                }
                capitals++;
            }
            afterSmall = Character.isLowerCase(c);
        }
        return !isAbbreviation(word, capitals);
    }

    /** НАТО, США-Китай, НАТОвский, PhDs; two capitals parted by a hyphen are names. */
    private static boolean isAbbreviation(String word, int capitals) {
        return capitals > 1 && Character.isUpperCase(word.charAt(0)) && Character.isUpperCase(word.charAt(1))
                || capitals > 1 && word.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isPartOfAddress(String text, int start, int end) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        char after = end == text.length() ? ' ' : text.charAt(end);
        return "@#\\_".indexOf(before) >= 0
                || "@\\_".indexOf(after) >= 0
                || before == '.' && start > 1 && isOfName(text.charAt(start - 2))
                || after == '.' && end + 1 < text.length() && isOfName(text.charAt(end + 1));
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c);
    }
}
