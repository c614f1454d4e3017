package app.dateline.text.find;

import java.util.regex.Pattern;

/** Writes what is sought as a pattern in which characters that people take for the same are the same. For one use. */
final class Alike {
    /** A space and those that do not break: in no line does a reader see a difference. */
    private static final String SPACES = " \u00a0\u202f\u2007\u2009";

    private final String typed;
    private final boolean yo;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private Alike(String typed, boolean yo) {
        this.typed = typed;
        this.yo = yo;
    }

    static String pattern(Sought sought) {
        Alike alike = new Alike(sought.text(), sought.yo());
        if (sought.expression()) {
            alike.expression();
        } else {
            alike.plain(alike.typed.length());
        }
        return alike.out.toString();
    }

    private void plain(int end) {
        while (at < end) {
            int c = typed.codePointAt(at);
            String same = same(c);
            out.append(same.length() > 1 ? "[" + same + "]" : Pattern.quote(Character.toString(c)));
            at += Character.charCount(c);
        }
    }

    /** The characters that may stand here, this one first; "" if it has none but itself. */
    private String same(int c) {
        if (SPACES.indexOf(c) >= 0) {
            return SPACES;
        }
        return yo
                ? switch (c) {
                    case 'е' -> "её";
                    case 'ё' -> "ёе";
                    case 'Е' -> "ЕЁ";
                    case 'Ё' -> "ЁЕ";
                    default -> "";
                }
                : "";
    }

    private void expression() {
        int classes = 0;
        while (at < typed.length()) {
            char c = typed.charAt(at);
            if (c == '\\') {
                escaped();
                continue;
            }
            if (c == '[') {
                classes++;
            } else if (c == ']' && classes > 0) {
                classes--;
            }
            String same = same(c);
            if (classes > 0) {
                out.append(inClass(c, same));
            } else if (same.isEmpty()) {
                out.append(c);
            } else {
                out.append('[').append(same).append(']');
            }
            at++;
        }
    }

    /** A range must still begin and end with what was typed: [а-я], which has no ё for a computer, and [е-я]. */
    private String inClass(char c, String same) {
        String others = same.replace(String.valueOf(c), "");
        if (at > 1 && typed.charAt(at - 1) == '-') {
            char first = typed.charAt(at - 2);
            return c + (yo ? within(first, c, 'е', 'ё') + within(first, c, 'Е', 'Ё') : "") + others;
        }
        return others + c;
    }

    private static String within(char first, char last, char letter, char twin) {
        return first <= letter && letter <= last ? String.valueOf(twin) : "";
    }

    /** What stands behind a backslash is left alone, but for a quotation. */
    private void escaped() {
        if (typed.startsWith("\\Q", at)) {
            int end = typed.indexOf("\\E", at);
            at += 2;
            plain(end < 0 ? typed.length() : end);
            at = Math.min(typed.length(), at + 2);
            return;
        }
        int end = Math.min(typed.length(), at + 2);
        boolean named = end < typed.length() && "pPN".indexOf(typed.charAt(end - 1)) >= 0 && typed.charAt(end) == '{';
        int close = named ? typed.indexOf('}', end) : -1;
        end = close < 0 ? end : close + 1;
        out.append(typed, at, end);
        at = end;
    }
}
