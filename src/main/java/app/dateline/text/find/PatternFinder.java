package app.dateline.text.find;

import app.dateline.article.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Finds words as they are typed, or a regular expression. */
record PatternFinder(Sought sought, Pattern pattern) implements Finder {
    private static final int FLAGS = Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{M}\\p{N}])";
    private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{M}\\p{N}])";

    static PatternFinder of(Sought sought) {
        try {
            if (sought.expression()) {
                // the places of mistakes are those in what was typed
                Pattern.compile(sought.text(), FLAGS);
            }
            return new PatternFinder(sought, Pattern.compile(whole(sought), flags(sought)));
        } catch (PatternSyntaxException e) {
            throw Mistake.in(sought.text(), e);
        } catch (StackOverflowError _) {
            throw Failure.of("text.find.too-deep");
        }
    }

    private static String whole(Sought sought) {
        String text = Alike.pattern(sought);
        if (!sought.wholeWord() || sought.isEmpty()) {
            return text;
        }
        if (sought.expression()) {
            return NO_LETTER_BEFORE + "(?:" + text + ")" + NO_LETTER_AFTER;
        }
        // beside a dash or a quotation mark a letter may stand
        return (isLetter(sought.text().codePointAt(0)) ? NO_LETTER_BEFORE : "")
                + text
                + (isLetter(sought.text().codePointBefore(sought.text().length())) ? NO_LETTER_AFTER : "");
    }

    private static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c);
    }

    private static int flags(Sought sought) {
        return sought.letterCase() ? FLAGS : FLAGS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    }

    @Override
    public List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        if (sought.isEmpty()) {
            return hits;
        }
        try {
            Matcher matcher = pattern.matcher(new TimedText(text));
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    hits.add(new Hit(matcher.start(), matcher.end(), groups(matcher, text)));
                }
            }
        } catch (TimedText.Late | StackOverflowError _) {
            throw Failure.of("text.find.too-slow", sought.text());
        }
        return hits;
    }

    private List<String> groups(Matcher matcher, String text) {
        if (!sought.expression() || matcher.groupCount() == 0) {
            return List.of();
        }
        List<String> groups = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
            groups.add(matcher.start(i) < 0 ? "" : text.substring(matcher.start(i), matcher.end(i)));
        }
        return groups;
    }

    @Override
    public Replacement replacement(String by, boolean keepCase) {
        return sought.expression()
                ? Replacement.withGroups(by, keepCase, pattern.matcher("").groupCount(), pattern.namedGroups())
                : Replacement.plain(by, keepCase);
    }
}
