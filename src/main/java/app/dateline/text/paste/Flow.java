package app.dateline.text.paste;

import java.util.ArrayList;
import java.util.List;

/** Gathers blocks in their order; text that is in no block becomes a paragraph of its own. Not thread-safe. */
final class Flow {
    private final List<Part> parts = new ArrayList<>();
    private Line line = new Line();

    Line line() {
        return line;
    }

    /** Ends the paragraph that is under way. */
    void end() {
        Line ended = line;
        line = new Line();
        ended.paragraphs().forEach(paragraph -> parts.add(new Part.Paragraph(paragraph)));
    }

    void add(Part part) {
        end();
        parts.add(part);
    }

    void addAll(List<Part> more) {
        end();
        parts.addAll(more);
    }

    List<Part> parts() {
        end();
        return parts;
    }

    /** All the text in one line, for a place that has no room for blocks. */
    Line oneLine() {
        Line all = new Line();
        lines(parts(), all);
        List<Line> one = all.paragraphs();
        return one.isEmpty() ? new Line() : one.getFirst();
    }

    private static void lines(List<Part> parts, Line all) {
        for (Part part : parts) {
            switch (part) {
                case Part.Paragraph paragraph -> all.add(paragraph.line());
                case Part.Heading heading -> all.add(heading.line());
                case Part.Items items -> items.items().forEach(item -> lines(item, all));
                case Part.Quote quote -> lines(quote.parts(), all);
                case Part.Grid grid -> grid.rows().forEach(row -> row.forEach(cell -> {
                    all.add(cell);
                    all.add(" ", Look.PLAIN);
                }));
                case Part.Code code -> all.add(code.text(), Look.PLAIN);
                case Part.Rule _ -> {}
            }
            all.add(" ", Look.PLAIN);
        }
    }
}
