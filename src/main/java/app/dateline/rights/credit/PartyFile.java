package app.dateline.rights.credit;

import app.dateline.article.Bilingual;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads the lists that come with Dateline: {@code RU|EN|spelling|…} a line. */
final class PartyFile {
    private PartyFile() {}

    /** A name and the ways in which it is written. */
    record Line(Bilingual name, List<String> spellings) {}

    static List<Line> read(String resource) {
        try (var in = PartyFile.class.getResourceAsStream(resource);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && line.contains("|"))
                    .map(line -> line.split("\\|"))
                    .map(cells -> new Line(
                            new Bilingual(cells[0], cells[1]), Arrays.asList(cells).subList(2, cells.length)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
