package app.dateline.text.typography;

import app.dateline.article.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sentences before and after, of {@code fixtures.txt}. */
public final class Fixtures {
    public record Fixture(Language language, String before, String after) {
        @Override
        public String toString() {
            return language + " " + before;
        }
    }

    private Fixtures() {}

    public static List<Fixture> all() {
        try (InputStream in = Fixtures.class.getResourceAsStream("fixtures.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                    .map(Fixtures::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fixture read(String line) {
        String[] sides = line.substring(3).split(" ⇒ ");
        String before = text(sides[0]);
        return new Fixture(Language.valueOf(line.substring(0, 2)), before, sides[1].equals("=") ? before : text(sides[1]));
    }

    private static String text(String side) {
        return side.replace("\\n", "\n").replace('␣', '\u00a0');
    }
}
