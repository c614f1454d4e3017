package app.dateline.text.paste;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** Reads a table of data; cells that span several leave the others empty. */
final class GridReader {
    private static final int MOST_ROWS = 3_000;
    private static final int MOST_COLUMNS = 60;

    private final HtmlReader reader;
    private final Element table;
    private final Look look;
    private final List<Element> rows;
    private final Map<Integer, Integer> spanned = new HashMap<>();
    private final Map<Integer, String> columns = new HashMap<>();

    GridReader(HtmlReader reader, Element table, Look look) {
        this.reader = reader;
        this.table = table;
        this.look = look;
        this.rows = table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
    }

    /** Whether it is only there to put things side by side, or is more than Markdown can say. */
    boolean isLayout() {
        int widest = rows.stream().mapToInt(row -> row.childrenSize()).max().orElse(0);
        return rows.size() > MOST_ROWS
                || widest > MOST_COLUMNS
                || table.select("table").size() > 1
                || widest <= 1 && table.selectFirst("th") == null
                || table.attr("role").equals("presentation");
    }

    Optional<Part> read() {
        List<List<Line>> grid = new ArrayList<>();
        for (Element row : rows) {
            if (!Css.isHidden(row)) {
                List<Line> cells = cells(row);
                if (cells.stream().anyMatch(cell -> cell.length() > 0)) {
                    grid.add(cells);
                }
            }
        }
        int width = grid.stream().mapToInt(List::size).max().orElse(0);
        grid.forEach(row -> {
            while (row.size() < width) {
                row.add(new Line());
            }
        });
        List<Integer> used = IntStream.range(0, width)
                .filter(column -> grid.stream().anyMatch(row -> row.get(column).length() > 0))
                .boxed()
                .toList();
        if (used.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Part.Grid(
                used.stream().map(column -> columns.getOrDefault(column, "---")).toList(),
                grid.stream().map(row -> used.stream().map(row::get).toList()).toList()));
    }

    private List<Line> cells(Element row) {
        List<Line> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) {
                continue;
            }
            skipSpanned(cells);
            if (cells.size() >= MOST_COLUMNS) {
                break;
            }
            int column = cells.size();
            aligned(cell).ifPresent(line -> columns.putIfAbsent(column, line));
            Look inCell = Css.look(cell, look);
            cells.add(Css.isHidden(cell) ? new Line() : reader.flow(cell, inCell).oneLine());
            int down = number(cell.attr("rowspan"));
            int across = Math.min(number(cell.attr("colspan")), MOST_COLUMNS - column);
            for (int i = 0; i < across; i++) {
                if (i > 0) {
                    cells.add(new Line());
                }
                if (down > 1) {
                    spanned.put(column + i, down - 1);
                }
            }
        }
        skipSpanned(cells);
        return cells;
    }

    private void skipSpanned(List<Line> cells) {
        while (spanned.getOrDefault(cells.size(), 0) > 0 && cells.size() < MOST_COLUMNS) {
            spanned.merge(cells.size(), -1, Integer::sum);
            cells.add(new Line());
        }
    }

    private static int number(String span) {
        return span.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(span)) : 1;
    }

    private static Optional<String> aligned(Element cell) {
        String said = cell.hasAttr("align") ? cell.attr("align").toLowerCase(java.util.Locale.ROOT) : Css.value(cell, "text-align");
        return switch (said) {
            case "right", "end" -> Optional.of("---:");
            case "center" -> Optional.of(":---:");
            default -> cell.hasClass("align-right") ? Optional.of("---:")
                    : cell.hasClass("align-center") ? Optional.of(":---:")
                    : cell.hasClass("align-left") ? Optional.of(":---") : Optional.empty();
        };
    }
}
