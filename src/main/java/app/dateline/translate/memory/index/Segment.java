package app.dateline.translate.memory.index;

import app.dateline.text.stem.Token;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as the memory compares it: its words, without letter case, accents and signs, with one word for all numbers.
 *
 * @param words   in their order; a number is {@link #NUMBER}
 * @param numbers the digits that stand for what is {@link #NUMBER}, for who looks for them
 */
public record Segment(List<String> words, List<String> numbers) {
    /** Which differs from every word. */
    static final String NUMBER = "#";

    /** Grows when a text may have other words than before. */
    static final int VERSION = 1;

    public static Segment of(String text) {
        List<String> words = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        Token last = null;
        for (Token token : Token.of(text)) {
            if (!isNumber(token.form())) {
                words.add(token.form());
                last = null;
                continue;
            }
            if (last == null || !isOne(text, last, token)) {
                words.add(NUMBER);
            }
            numbers.add(token.form());
            last = token;
        }
        return new Segment(words, numbers);
    }

    /** Names a word: 64 bits, so that the index needs no letters. */
    static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        return hash ^ hash >>> 33;
    }

    /**
     * Names a text, whatever its spaces are. Two texts with one name are not met with by chance (64 bits of SHA-256), but
     * who relies on it compares the texts.
     */
    public static long key(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(plain(text).getBytes(StandardCharsets.UTF_8));
            long key = 0;
            for (int i = 0; i < Long.BYTES; i++) {
                key = key << 8 | hash[i] & 0xff;
            }
            return key;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether two texts differ in nothing but their spaces. */
    public static boolean isSame(String text, String other) {
        return text.equals(other) || plain(text).equals(plain(other));
    }

    private static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!space) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        int length = out.length();
        return length > 0 && out.charAt(length - 1) == ' ' ? out.substring(0, length - 1) : out.toString();
    }

    private static boolean isNumber(String form) {
        return form.chars().allMatch(Character::isDigit);
    }

    /** 1,5 and 10 000 and 12:30 are one number each. */
    private static boolean isOne(String text, Token last, Token next) {
        if (next.start() != last.end() + 1) {
            return false;
        }
        return switch (text.charAt(last.end())) {
            case '.', ',', ':' -> true;
            case ' ', '\u00a0', '\u202f' -> next.form().length() == 3;
            default -> false;
        };
    }
}
