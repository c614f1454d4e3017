package app.dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/** Writes maps, lists, strings, numbers and booleans as YAML that people like to read: short maps in one line. */
final class YamlWriter {
    /** Known keys whose values are maps; what is not understood inside them is kept under the same key. */
    static final Set<String> NESTED = Set.of("dateline", "source", "rights", "pictures", "mentions");

    /** Known keys whose values are lists of two or three numbers. */
    private static final Set<String> SHORT = Set.of("focus");

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setUseUnicodeEncoding(true)
            .setSplitLines(false)
            .setWidth(1_000_000)
            .setIndicatorIndent(2)
            .setIndent(4)
            .build();

    private final List<Event> events = new ArrayList<>();

    private YamlWriter() {}

    static String write(Map<String, Object> top) {
        YamlWriter writer = new YamlWriter();
        writer.events.add(new StreamStartEvent());
        writer.events.add(new DocumentStartEvent(false, Optional.empty(), Map.of()));
        writer.map(top, FlowStyle.BLOCK);
        writer.events.add(new DocumentEndEvent(false));
        writer.events.add(new StreamEndEvent());
        return new Present(SETTINGS).emitToString(writer.events.iterator());
    }

    private void map(Map<?, ?> map, FlowStyle style) {
        events.add(new MappingStartEvent(Optional.empty(), Optional.empty(), true, style));
        map.forEach((key, value) -> {
            value(key.toString(), style);
            boolean inOneLine = NESTED.contains(key.toString()) && value instanceof Map
                    || SHORT.contains(key.toString()) && value instanceof List;
            value(value, inOneLine ? FlowStyle.FLOW : style);
        });
        events.add(new MappingEndEvent());
    }

    private void value(Object value, FlowStyle style) {
        switch (value) {
            case null -> scalar("null", ScalarStyle.PLAIN);
            case Map<?, ?> map -> map(map, style);
            case List<?> list -> {
                events.add(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, style));
                list.forEach(item -> value(item, style));
                events.add(new SequenceEndEvent());
            }
            case Number number -> scalar(number.toString(), ScalarStyle.PLAIN);
            case Boolean truth -> scalar(truth.toString(), ScalarStyle.PLAIN);
            default -> {
                String text = Yaml.writable(value.toString());
                scalar(text, YamlScalars.needsQuotes(text) ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN);
            }
        }
    }

    private void scalar(String text, ScalarStyle style) {
        events.add(new ScalarEvent(Optional.empty(), Optional.empty(), new ImplicitTuple(true, true), text, style));
    }
}
