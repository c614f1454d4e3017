package app.dateline.text.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Markdown as Dateline writes it, of everything that a body may have; the same for the same seed. */
final class RandomMarkdownText {
    private static final List<String> WORDS = List.of(
            "слово", "Word", "ёж", "№ 5", "32\u00a0м", "—", "«кавычки»", "it’s", "a_b", "1.5", "(so)", "C:\\dir", "1941", "\\*", "\\[sic]", "\\`",
            "A & B", "2 > 1", "3 < 4", "50 %", "м²", "😀");

    private final Random random;
    private int notes;

    RandomMarkdownText(Random random) {
        this.random = random;
    }

    String text() {
        List<String> blocks = new ArrayList<>();
        String before = "";
        for (int n = random.nextInt(7); n >= 0; n--) {
            String kind = RandomHtml.pick(List.of("p", "p", "h", "list", "quote", "table", "code", "rule"), random);
            if (!kind.equals(before)) {
                blocks.add(block(kind, 0));
                before = kind;
            }
        }
        if (before.equals("rule") || before.equals("h")) {
            blocks.add(line(true));
        }
        for (int i = 1; i <= notes; i++) {
            blocks.add("[^" + i + "]: " + line(false));
        }
        return String.join("\n\n", blocks);
    }

    private String block(String kind, int depth) {
        return switch (kind) {
            case "h" -> "#".repeat(2) + " " + plain();
            case "list" -> list(depth);
            case "quote" -> ("> " + line(false) + "\n>\n> " + line(false));
            case "table" -> "| " + plain() + " | " + plain() + " |\n| --- | ---: |\n| " + line(false) + " | " + line(false) + " |";
            case "code" -> "```\n" + plain() + "\n\n  x < 1 && *y*\n```";
            case "rule" -> "---";
            default -> random.nextInt(6) == 0 ? line(true) + "\\\n" + line(false) : line(true);
        };
    }

    private String list(int depth) {
        boolean ordered = random.nextBoolean();
        int start = ordered && random.nextInt(3) == 0 ? 9 : 1;
        List<String> lines = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3) + 1; i++) {
            String marker = ordered ? (start + i) + ". " : "- ";
            lines.add(marker + line(false));
            if (depth < 3 && random.nextInt(3) == 0) {
                list(depth + 1).lines().map(line -> " ".repeat(marker.length()) + line).forEach(lines::add);
            }
        }
        return String.join("\n", lines);
    }

    private String plain() {
        StringBuilder text = new StringBuilder("Н");
        for (int n = random.nextInt(4); n >= 0; n--) {
            text.append(' ').append(RandomHtml.pick(WORDS, random));
        }
        return text.toString();
    }

    /** Its last word is plain, so that two looks do not touch. */
    private String line(boolean withNotes) {
        StringBuilder text = new StringBuilder("Так");
        for (int n = random.nextInt(5); n >= 0; n--) {
            text.append(switch (random.nextInt(withNotes ? 8 : 7)) {
                case 0 -> " **" + plain() + "** и";
                case 1 -> " *" + plain() + "*,";
                case 2 -> " [" + plain().replace("]", "\\]") + "](https://a.example/b?c=1&d=2) же";
                case 3 -> " ***" + plain() + "*** как";
                case 4 -> " `x*y`;";
                case 7 -> "[^" + ++notes + "] и";
                default -> " " + plain();
            });
        }
        return text + ".";
    }
}
