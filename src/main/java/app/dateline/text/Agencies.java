package app.dateline.text;

import app.dateline.article.Bilingual;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The news agencies and press services that come with Dateline, as they sign in each language. Pure. */
public final class Agencies {
    private static final List<Bilingual> ALL = read();

    private Agencies() {}

    public static List<Bilingual> all() {
        return ALL;
    }

    /** The one that signs exactly so in either language, whatever the case of the letters. */
    public static Optional<Bilingual> find(String written) {
        String name = written.strip();
        return ALL.stream()
                .filter(known -> known.ru().equalsIgnoreCase(name) || known.en().equalsIgnoreCase(name))
                .findFirst();
    }

    private static List<Bilingual> read() {
        try (var in = Agencies.class.getResourceAsStream("agencies.txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && line.contains("|"))
                    .map(line -> new Bilingual(line.split("\\|")[0], line.split("\\|")[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
