package app.dateline.text.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes blocks in the one way that Dateline writes Markdown. Pure. */
final class MarkdownWriter {
    private MarkdownWriter() {}

    /** @param notes the texts of the footnotes, the first one numbered 1 */
    static String write(List<Part> parts, List<List<Part>> notes) {
        List<String> lines = blocks(parts);
        for (int i = 0; i < notes.size(); i++) {
            List<String> note = blocks(notes.get(i));
            lines.add("");
            if (note.isEmpty()) {
                note = List.of("—");
            }
            lines.addAll(indented(note, "[^" + (i + 1) + "]: ", "    "));
        }
        return String.join("\n", lines).strip();
    }

    private static List<String> blocks(List<Part> parts) {
        List<String> lines = new ArrayList<>();
        boolean otherMarker = false;
        Part before = null;
        for (Part part : parts) {
            otherMarker = before instanceof Part.Items a && part instanceof Part.Items b && a.ordered() == b.ordered()
                    && !otherMarker;
            List<String> block = block(part, otherMarker);
            if (block.isEmpty()) {
                continue;
            }
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(block);
            before = part;
        }
        return lines;
    }

    private static List<String> block(Part part, boolean otherMarker) {
        return switch (part) {
            case Part.Paragraph paragraph -> lines(new InlineWriter(paragraph.line(), false).write());
            case Part.Heading heading -> heading(heading);
            case Part.Items items -> items(items, otherMarker);
            case Part.Quote quote -> blocks(quote.parts()).stream()
                    .map(line -> line.isEmpty() ? ">" : "> " + line)
                    .toList();
            case Part.Grid grid -> grid(grid);
            case Part.Code code -> code(code.text());
            case Part.Rule _ -> List.of("---");
        };
    }

    /** The page's own headline is above them all, so a body begins with the second level. */
    private static List<String> heading(Part.Heading heading) {
        String text = new InlineWriter(heading.line().unbold(), false).write().replace("\\\n", " ");
        if (text.endsWith("#")) {
            text = text.substring(0, text.length() - 1) + "\\#";
        }
        return text.isBlank() ? List.of() : List.of("#".repeat(Math.clamp(heading.level(), 2, 4)) + " " + text);
    }

    private static List<String> items(Part.Items list, boolean otherMarker) {
        List<String> lines = new ArrayList<>();
        boolean loose = list.items().stream().anyMatch(MarkdownWriter::isLoose);
        int number = list.start();
        for (List<Part> item : list.items()) {
            String marker = list.ordered() ? number++ + (otherMarker ? ") " : ". ") : otherMarker ? "* " : "- ";
            if (loose && !lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(indented(loose ? blocks(item) : tight(item), marker, " ".repeat(marker.length())));
        }
        return lines;
    }

    /** Whether there is more in it than one paragraph and the lists under it. */
    private static boolean isLoose(List<Part> item) {
        return item.size() > 1
                && (!(item.getFirst() instanceof Part.Paragraph)
                        || item.size() > 2
                        || !(item.get(1) instanceof Part.Items));
    }

    private static List<String> tight(List<Part> item) {
        List<String> lines = new ArrayList<>();
        item.forEach(part -> lines.addAll(block(part, false)));
        return lines;
    }

    private static List<String> indented(List<String> lines, String first, String rest) {
        List<String> indented = new ArrayList<>();
        for (String line : lines) {
            String indent = indented.isEmpty() ? first : rest;
            indented.add(line.isEmpty() ? "" : indent + line);
        }
        return indented;
    }

    private static List<String> grid(Part.Grid grid) {
        List<String> lines = new ArrayList<>();
        for (List<Line> row : grid.rows()) {
            boolean head = lines.isEmpty();
            lines.add(row.stream()
                    .map(cell -> new InlineWriter(head ? cell.unbold() : cell, true).write().replace("\\\n", " "))
                    .collect(Collectors.joining(" | ", "| ", " |")));
            if (head) {
                lines.add("| " + String.join(" | ", grid.columns()) + " |");
            }
        }
        return lines;
    }

    private static List<String> code(String text) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        List<String> lines = new ArrayList<>(List.of(fence));
        lines.addAll(lines(text));
        lines.add(fence);
        return lines;
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }
}
