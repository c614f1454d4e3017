package app.dateline.text.align;

import app.dateline.article.Language;
import app.dateline.text.Block;
import app.dateline.text.Markdown;
import app.dateline.text.stem.Stems;
import app.dateline.text.stem.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a block has that its translation will have, too, whatever the language.
 *
 * @param letters how many its readers see
 * @param found   the clues, each as a word that begins with its {@link Kind}'s letter
 */
record Clues(Block.Kind kind, int letters, Set<String> found) {
    /** What sort of thing, and how often its twin stands in the translation of the block rather than elsewhere. */
    enum Kind {
        NUMBER('n', 0.93),
        ADDRESS('a', 0.9),
        MARKUP('m', 0.95),
        /** A question mark, a quotation, a colon at the end. */
        SIGN('p', 0.85),
        /** A word in the same letters: a name that stays as it is, in a Russian text above all. */
        SPELLING('w', 0.85),
        /** A word that sounds alike, a name above all. */
        SOUND('s', 0.7),
        /** A word of the list of common ones. */
        MEANING('d', 0.65);

        final char letter;
        final double kept;

        Kind(char letter, double kept) {
            this.letter = letter;
            this.kept = kept;
        }

        static Kind of(String clue) {
            for (Kind kind : values()) {
                if (kind.letter == clue.charAt(0)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(clue);
        }

        String with(String what) {
            return letter + what;
        }
    }

    private static final Pattern ADDRESSES = Pattern.compile("\\]\\(\\s*<?([^\\s)>]{3,400})|<(https?://[^\\s>]{3,400})>");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[ \u00a0\u202f.,](?=\\d{3}(?!\\d))");
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,18}");

    /** More of a block is not looked at: what is so long is known by its beginning. */
    private static final int MOST = 20_000;

    /** A name of two consonants is one; another word needs more to go by. */
    private static final int SHORTEST_NAME = 2;

    private static final int SHORTEST_WORD = 4;

    /** Those of all blocks of a body. */
    static List<Clues> of(String body, List<Block> blocks, Language language) {
        String prose = Markdown.prose(body);
        Words words = new Words(language);
        List<Clues> all = new ArrayList<>();
        for (Block block : blocks) {
            int end = Math.min(block.end(), block.start() + MOST);
            String markdown = body.substring(block.start(), end);
            String text = block.kind() == Block.Kind.CODE ? markdown : prose.substring(block.start(), end).strip();
            Set<String> found = new HashSet<>();
            if (block.kind() != Block.Kind.PARAGRAPH) {
                found.add(Kind.MARKUP.with(block.kind().name()));
            }
            addresses(markdown, found);
            numbers(text, found);
            signs(text, found);
            words.in(text, found);
            all.add(new Clues(block.kind(), (int) text.chars().filter(Character::isLetterOrDigit).count(), found));
        }
        return all;
    }

    private static void addresses(String markdown, Set<String> found) {
        Matcher address = ADDRESSES.matcher(markdown);
        while (address.find()) {
            found.add(Kind.ADDRESS.with(address.group(1) == null ? address.group(2) : address.group(1)));
        }
    }

    private static void numbers(String text, Set<String> found) {
        Matcher number = NUMBERS.matcher(THOUSANDS.matcher(text).replaceAll(""));
        while (number.find()) {
            found.add(Kind.NUMBER.with(number.group()));
        }
    }

    private static void signs(String text, Set<String> found) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '?', '!', '%', '(' -> found.add(Kind.SIGN.with(text.substring(i, i + 1)));
                case '«', '“', '„', '"' -> found.add(Kind.SIGN.with("quotation"));
                default -> {}
            }
        }
        if (text.endsWith(":")) {
            found.add(Kind.SIGN.with("colon"));
        } else if (!text.isEmpty() && !Character.isLetterOrDigit(text.charAt(text.length() - 1))) {
            found.add(Kind.SIGN.with("end"));
        }
    }

    /** The words of one body, most of which come again. */
    private static final class Words {
        private final Language language;
        private final Stems stems = new Stems();
        private final Map<String, String> known = new HashMap<>();

        Words(Language language) {
            this.language = language;
        }

        void in(String text, Set<String> found) {
            for (Token token : Token.of(text)) {
                char first = token.form().charAt(0);
                if (Character.isDigit(first)) {
                    continue;
                }
                boolean latin = first >= 'a' && first <= 'z';
                if (latin && token.form().length() > 1) {
                    found.add(Kind.SPELLING.with(token.form()));
                }
                if (latin == (language == Language.EN)) {
                    String clue = known.computeIfAbsent(token.form(), this::clue);
                    int shortest = Character.isUpperCase(text.charAt(token.start())) ? SHORTEST_NAME : SHORTEST_WORD;
                    if (!clue.isEmpty() && (clue.charAt(0) == Kind.MEANING.letter || clue.length() > shortest)) {
                        found.add(clue);
                    }
                }
            }
        }

        private String clue(String form) {
            String meaning = Meanings.of(stems.of(form));
            if (!meaning.isEmpty()) {
                return Kind.MEANING.with(meaning);
            }
            String sound = Sound.of(form);
            return sound.isEmpty() ? "" : Kind.SOUND.with(sound);
        }
    }
}
