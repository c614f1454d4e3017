package app.dateline.text;

import app.dateline.article.Coded;
import app.dateline.article.Failure;
import app.dateline.article.Message;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One map of the front matter, read key by key; what nobody asked for is what we do not understand. Not thread-safe. */
final class FrontMatter {
    private final String file;
    private final String path;
    private final Yaml.Keys keys;
    private final Set<String> understood = new HashSet<>();

    private FrontMatter(String file, String path, Yaml.Keys keys) {
        this.file = file;
        this.path = path;
        this.keys = keys;
    }

    static FrontMatter of(String file, Yaml.Keys keys) {
        return new FrontMatter(file, "", keys);
    }

    /** "" when the key is absent or empty. */
    String text(String key) {
        return scalar(key, "text.expected.text").map(Yaml.Scalar::text).orElse("");
    }

    Optional<LocalDate> date(String key) {
        return scalar(key, "text.expected.date").map(scalar -> {
            try {
                return LocalDate.parse(scalar.text());
            } catch (DateTimeParseException _) {
                throw wrong(key, Message.of("text.expected.date"));
            }
        });
    }

    /** @param to inclusive, as {@code from} is */
    Optional<Integer> number(String key, int from, int to) {
        Message expected = Message.of("text.expected.number", from, to);
        return scalar(key, expected).map(scalar -> {
            try {
                int number = Integer.parseInt(scalar.text());
                if (number >= from && number <= to) {
                    return number;
                }
            } catch (NumberFormatException _) {
                // told below
            }
            throw wrong(key, expected);
        });
    }

    Optional<Boolean> truth(String key) {
        Message expected = Message.of("text.expected.truth");
        return scalar(key, expected).map(scalar -> switch (scalar.text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(key, expected);
        });
    }

    <E extends Enum<E> & Coded> Optional<E> code(String key, Class<E> type) {
        Message expected = Message.of(
                "text.expected.one-of",
                Arrays.stream(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", ")));
        return scalar(key, expected)
                .map(scalar -> Coded.of(type, scalar.text()).orElseThrow(() -> wrong(key, expected)));
    }

    /** An empty one when the key is absent. */
    FrontMatter map(String key) {
        return switch (value(key)) {
            case null -> new FrontMatter(file, path + key + ".", new Yaml.Keys(Map.of(), keys.line()));
            case Yaml.Keys map -> new FrontMatter(file, path + key + ".", map);
            default -> throw wrong(key, Message.of("text.expected.keys"));
        };
    }

    /** Whether nothing is in it. */
    boolean isEmpty() {
        return keys.values().isEmpty();
    }

    /** @param expected what the list should be, for the failure's words */
    List<FrontMatter> maps(String key, Message expected) {
        return items(key).stream()
                .map(item -> item instanceof Yaml.Keys map
                        ? new FrontMatter(file, path + key + ".", map)
                        : null)
                .map(map -> Optional.ofNullable(map).orElseThrow(() -> wrong(key, expected)))
                .toList();
    }

    /** Whether it is there and one value, not a list or a map. */
    boolean isText(String key) {
        return value(key) instanceof Yaml.Scalar;
    }

    List<String> texts(String key) {
        return items(key).stream()
                .map(item -> {
                    if (item instanceof Yaml.Scalar scalar && !scalar.text().isBlank()) {
                        return scalar.text();
                    }
                    throw wrong(key, Message.of("text.expected.list"));
                })
                .toList();
    }

    /** @throws Failure if there is a key that nobody has asked for */
    void nothingElse() {
        keys.values().keySet().stream().filter(key -> !understood.contains(key)).findFirst().ifPresent(key -> {
            throw wrong(key, Message.of("text.expected.no-such-key"));
        });
    }

    /** What was not asked for, as an edition keeps it. */
    Map<String, Object> rest() {
        Map<String, Object> rest = new LinkedHashMap<>();
        keys.values().forEach((key, value) -> {
            if (!understood.contains(key)) {
                rest.put(key, Yaml.plainValue(value));
            }
        });
        return rest;
    }

    Failure wrong(String key, Message expected) {
        Yaml value = keys.values().get(key);
        return Failure.of(
                "text.failure.key", file, value == null ? keys.line() : value.line(), path + key, expected);
    }

    private List<Yaml> items(String key) {
        return switch (value(key)) {
            case null -> List.of();
            case Yaml.Items list -> list.items();
            default -> throw wrong(key, Message.of("text.expected.list"));
        };
    }

    private Optional<Yaml.Scalar> scalar(String key, String expected) {
        return scalar(key, Message.of(expected));
    }

    private Optional<Yaml.Scalar> scalar(String key, Message expected) {
        return switch (value(key)) {
            case null -> Optional.empty();
            case Yaml.Scalar scalar -> Optional.of(scalar);
            default -> throw wrong(key, expected);
        };
    }

    private Yaml value(String key) {
        understood.add(key);
        Yaml value = keys.values().get(key);
        return value instanceof Yaml.Scalar scalar && scalar.isNull() ? null : value;
    }
}
