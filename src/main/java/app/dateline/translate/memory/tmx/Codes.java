package app.dateline.translate.memory.tmx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a {@code seg} as Markdown. Codes of other programs become ** and * where they say that they are bold or
 * italic and have their other end, and a space where they break a line; others are left out with what is in them, footnotes
 * ({@code sub}) too. For one segment at a time.
 */
final class Codes {
    /** Characters; more is no block of an article. */
    static final int LONGEST = 100_000;

    private static final Pattern TAG = Pattern.compile("\\s*<\\s*/?\\s*(b|strong|i|em|cf|br|x:br)\\b([^>]*)>\\s*", Pattern.CASE_INSENSITIVE);

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder code = new StringBuilder();
    private final Map<String, String> open = new HashMap<>();
    private final Deque<String> highlights = new ArrayDeque<>();
    private int depth;
    private String name;
    private String type;
    private String pair;
    private boolean tooLong;

    /** Whether an element is one whose content is code. */
    private static boolean isCode(String element) {
        return switch (element) {
            case "bpt", "ept", "ph", "it", "ut", "sub" -> true;
            default -> false;
        };
    }

    /** @param kind the attribute {@code type}, @param number the attribute {@code i}, null for none */
    void begin(String element, String kind, String number) {
        if (depth > 0) {
            depth++;
        } else if (isCode(element)) {
            depth = 1;
            name = element;
            type = kind == null ? "" : kind;
            pair = number == null ? "" : number;
            code.setLength(0);
        } else {
            String mark = element.equals("hi") ? mark(kind == null ? "" : kind, "") : "";
            highlights.push(mark);
            add(mark);
        }
    }

    void end() {
        if (depth == 0) {
            add(highlights.isEmpty() ? "" : highlights.pop());
        } else if (--depth == 0) {
            finish();
        }
    }

    void characters(String some) {
        if (depth == 0) {
            add(some);
        } else if (depth == 1 && code.length() < LONGEST) {
            code.append(some);
        }
    }

    private void add(String some) {
        if (text.length() + some.length() > LONGEST) {
            tooLong = true;
        } else {
            text.append(some);
        }
    }

    private void finish() {
        switch (name) {
            case "bpt" -> {
                String mark = mark(type, code.toString());
                open.put(pair, mark);
                add(mark);
            }
            case "ept" -> {
                String mark = open.remove(pair);
                add(mark == null ? "" : mark);
            }
            case "ph", "ut" -> add(isBreak() ? " " : "");
            default -> {
                // half a pair, or a text beside the text
            }
        }
    }

    private boolean isBreak() {
        Matcher tag = TAG.matcher(code);
        return type.equals("lb") || tag.matches() && tag.group(1).toLowerCase(java.util.Locale.ROOT).endsWith("br");
    }

    private static String mark(String type, String code) {
        Matcher tag = TAG.matcher(code);
        String element = tag.matches() ? tag.group(1).toLowerCase(java.util.Locale.ROOT) : "";
        String look = element.equals("cf") ? tag.group(2).toLowerCase(java.util.Locale.ROOT) : "";
        if (type.equals("bold") || element.equals("b") || element.equals("strong") || look.contains("bold=")) {
            return "**";
        }
        if (type.equals("italic") || element.equals("i") || element.equals("em") || look.contains("italic=")) {
            return "*";
        }
        return "";
    }

    boolean isTooLong() {
        return tooLong;
    }

    String text() {
        return text.toString().strip();
    }
}
