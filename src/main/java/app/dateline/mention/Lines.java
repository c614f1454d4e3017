package app.dateline.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The data files beside this class: a line a thing, {@code #} for remarks, cells parted by | and words by ; */
final class Lines {
    private Lines() {}

    /** The cells of every line, at least as many as asked for. */
    static List<Cells> of(String file, int cells) {
        try (var in = Lines.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> new Cells(Arrays.copyOf(line.split("\\|", -1), Math.max(cells, line.split("\\|", -1).length))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    record Cells(String[] cells) {
        String text(int cell) {
            return cells[cell] == null ? "" : cells[cell].strip();
        }

        List<String> words(int cell) {
            return text(cell).isEmpty() ? List.of() : Arrays.stream(text(cell).split(";")).map(String::strip).toList();
        }
    }
}
