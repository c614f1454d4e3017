package app.dateline.text.find;

import app.dateline.article.Failure;
import app.dateline.article.Message;
import java.util.regex.PatternSyntaxException;

/** What is wrong with a regular expression, for a person and not in the words of Java. */
final class Mistake {
    private static final int SHOWN = 12;

    private Mistake() {}

    static Failure in(String typed, PatternSyntaxException e) {
        // what is open is missed at the end only, whatever Java counts
        boolean open = e.getDescription().startsWith("Unclosed");
        int place = open || e.getIndex() < 0 ? typed.length() : Math.min(e.getIndex(), typed.length());
        if (e.getDescription().startsWith("Unmatched closing")) {
            place = Math.max(place, typed.indexOf(')', place));
        }
        Message what = Message.of("text.find.mistake." + kind(e.getDescription()));
        if (place >= typed.length()) {
            return new Failure(Message.of("text.find.mistake-at-end", what), e);
        }
        String rest = typed.substring(place, Math.min(typed.length(), place + SHOWN));
        return new Failure(Message.of("text.find.mistake-at", place + 1, rest, what), e);
    }

    /** Java has no codes for them. */
    private static String kind(String said) {
        if (said.startsWith("Unclosed group")) {
            return "group";
        }
        if (said.startsWith("Unmatched closing")) {
            return "closing";
        }
        if (said.contains("character class") || said.startsWith("Illegal character range")) {
            return "class";
        }
        if (said.startsWith("Dangling meta") || said.contains("repetition")) {
            return "repetition";
        }
        if (said.contains("escape") || said.contains("character name") || said.contains("property")) {
            return "escape";
        }
        return "other";
    }
}
