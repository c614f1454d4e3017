package app.dateline.text;

import app.dateline.article.Failure;
import app.dateline.article.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * A piece of front matter with the line that it stands on, 1-based in its file. Built from the parser's events, because
 * only they tell lines and a scalar's own spelling, and because nothing can be expanded in them.
 */
sealed interface Yaml {
    int line();

    /** @param plain whether it stood without quotes, so that it may be a number, a boolean or nothing */
    record Scalar(String text, boolean plain, int line) implements Yaml {
        boolean isNull() {
            return plain && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
        }
    }

    record Items(List<Yaml> items, int line) implements Yaml {}

    record Keys(Map<String, Yaml> values, int line) implements Yaml {}

    /**
     * The value as an edition keeps what it does not understand. A number whose spelling would be lost (1.10, 007)
     * stays a string.
     */
    static Object plainValue(Yaml yaml) {
        return switch (yaml) {
            case Scalar scalar when scalar.isNull() -> null;
            case Scalar scalar -> scalar.plain() ? YamlScalars.value(scalar.text()) : scalar.text();
            case Items list -> {
                List<Object> items = new ArrayList<>();
                list.items().forEach(item -> items.add(plainValue(item)));
                yield Collections.unmodifiableList(items);
            }
            case Keys map -> {
                Map<String, Object> values = new LinkedHashMap<>();
                map.values().forEach((key, value) -> values.put(key, plainValue(value)));
                yield Collections.unmodifiableMap(values);
            }
        };
    }

    /** The text without what no UTF-8 file can hold: half characters and U+0000 become U+FFFD. */
    static String writable(String text) {
        boolean clean = text.codePoints().noneMatch(Yaml::isUnwritable);
        return clean
                ? text
                : text.codePoints()
                        .map(c -> isUnwritable(c) ? 0xFFFD : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isUnwritable(int c) {
        return c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /**
     * @param file      for the failure's words
     * @param firstLine the number of the text's first line in it
     * @throws Failure if the text is no YAML map, or uses what could hide or multiply content: aliases, anchors, tags,
     *                 a key twice, deep nesting, a second document
     */
    static Keys parse(String file, String text, int firstLine) {
        try {
            LoadSettings settings = LoadSettings.builder().setLabel("front matter").setUseMarks(true).build();
            return new Builder(file, firstLine, new Parse(settings).parseString(text).iterator()).document();
        } catch (Failure e) {
            throw e;
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + firstLine).orElse(firstLine);
            throw new Failure(Message.of("text.failure.yaml", file, line), e);
        } catch (RuntimeException e) {
            // the parser has exceptions of its own and of Java's for other malformed text; all mean the same here
            throw new Failure(Message.of("text.failure.yaml", file, firstLine), e);
        }
    }

    /** Turns the events into a tree. */
    final class Builder {
        private static final int DEEPEST = 20;

        private final String file;
        private final int firstLine;
        private final Iterator<Event> events;

        private Builder(String file, int firstLine, Iterator<Event> events) {
            this.file = file;
            this.firstLine = firstLine;
            this.events = events;
        }

        private Keys document() {
            Event event = events.next();
            while (event instanceof StreamStartEvent || event instanceof DocumentStartEvent) {
                event = events.next();
            }
            if (event instanceof StreamEndEvent) {
                return new Keys(Map.of(), firstLine);
            }
            Yaml root = node(event, 0);
            Event end = events.next();
            if (!(end instanceof DocumentEndEvent) || !(events.next() instanceof StreamEndEvent)) {
                throw Failure.of("text.failure.yaml", file, line(end));
            }
            return switch (root) {
                case Keys keys -> keys;
                case Scalar scalar when scalar.isNull() -> new Keys(Map.of(), firstLine);
                default -> throw Failure.of("text.failure.no-keys", file);
            };
        }

        private Yaml node(Event event, int depth) {
            if (depth > DEEPEST) {
                throw Failure.of("text.failure.nesting", file, line(event), DEEPEST);
            }
            if (event instanceof AliasEvent || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
                throw Failure.of("text.failure.alias", file, line(event));
            }
            return switch (event) {
                case ScalarEvent scalar -> {
                    untagged(scalar.getTag().orElse(""), event);
                    yield new Scalar(scalar.getValue(), scalar.isPlain() && scalar.getTag().isEmpty(), line(event));
                }
                case SequenceStartEvent sequence -> {
                    untagged(sequence.getTag().orElse(""), event);
                    List<Yaml> items = new ArrayList<>();
                    for (Event next = events.next(); !(next instanceof SequenceEndEvent); next = events.next()) {
                        items.add(node(next, depth + 1));
                    }
                    yield new Items(items, line(event));
                }
                case MappingStartEvent mapping -> {
                    untagged(mapping.getTag().orElse(""), event);
                    yield keys(event, depth);
                }
                default -> throw Failure.of("text.failure.yaml", file, line(event));
            };
        }

        private Keys keys(Event start, int depth) {
            Map<String, Yaml> values = new LinkedHashMap<>();
            for (Event next = events.next(); !(next instanceof MappingEndEvent); next = events.next()) {
                if (!(node(next, depth + 1) instanceof Scalar key)) {
                    throw Failure.of("text.failure.yaml", file, line(next));
                }
                if (values.put(key.text(), node(events.next(), depth + 1)) != null) {
                    throw Failure.of("text.failure.key-twice", file, key.line(), key.text());
                }
            }
            return new Keys(values, line(start));
        }

        private void untagged(String tag, Event event) {
            if (!tag.isEmpty() && !tag.equals("tag:yaml.org,2002:str")) {
                throw Failure.of("text.failure.alias", file, line(event));
            }
        }

        private int line(Event event) {
            return event.getStartMark().map(mark -> mark.getLine() + firstLine).orElse(firstLine);
        }
    }
}
