package app.dateline.text.stem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words whose forms have too little in common for any rule: день and дня, say and said. */
record SameStems(Map<String, String> first) {
    SameStems {
        first = Map.copyOf(first);
    }

    static SameStems load() {
        try (InputStream in = SameStems.class.getResourceAsStream("same-stems.txt")) {
            Map<String, String> first = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .forEach(stems -> {
                        for (int i = 1; i < stems.length; i++) {
                            first.put(stems[i], stems[0]);
                        }
                    });
            return new SameStems(first);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The stem of a form that follows no rule. */
    Optional<String> ofForm(String form) {
        return Optional.ofNullable(first.get(form));
    }

    String of(String stem) {
        return first.getOrDefault(stem, stem);
    }
}
