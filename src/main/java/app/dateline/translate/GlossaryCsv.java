package app.dateline.translate;

import app.dateline.article.Failure;
import app.dateline.article.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * The glossary as a table: a heading line, then a line a term; several renderings in a cell are parted by {@code |}. The only
 * form that keeps all that a term says. Cells may be parted by commas, semicolons or tabs.
 */
final class GlossaryCsv {
    static final List<String> COLUMNS = List.of("id", "ru", "en", "wrong-ru", "wrong-en", "note", "rules");
    private static final Set<String> RULES = Set.of("exact", "optional", "unchanged");

    private GlossaryCsv() {}

    static List<Term> standard() {
        try (InputStream in = GlossaryCsv.class.getResourceAsStream(GlossaryFile.NAME)) {
            return read(GlossaryFile.NAME, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param file for the failure's words. @throws Failure that says the line */
    static List<Term> read(String file, String text) {
        List<Term> terms = new ArrayList<>();
        Map<String, Integer> columns = new HashMap<>();
        CSVFormat format = CSVFormat.RFC4180.builder()
                .setDelimiter(separator(text))
                .setRecordSeparator('\n')
                .setCommentMarker('#')
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser rows = CSVParser.parse(text, format)) {
            for (CSVRecord row : rows) {
                if (columns.isEmpty()) {
                    heading(file, row, columns);
                } else {
                    terms.add(term(file, row, rows.getCurrentLineNumber(), columns));
                }
                GlossaryFile.limit(file, terms.size());
            }
        } catch (IOException | UncheckedIOException e) {
            // from a text in memory only where a quotation mark has no end
            throw new Failure(Message.of("glossary.failure.csv", file, 1), e);
        }
        return terms;
    }

    private static char separator(String text) {
        String head = text.lines().filter(line -> !line.startsWith("#")).findFirst().orElse("");
        return head.indexOf('\t') >= 0 ? '\t' : head.indexOf(';') >= 0 ? ';' : ',';
    }

    private static void heading(String file, CSVRecord row, Map<String, Integer> columns) {
        for (int i = 0; i < row.size(); i++) {
            String name = row.get(i).strip().toLowerCase(Locale.ROOT);
            if (!COLUMNS.contains(name) || columns.put(name, i) != null) {
                throw Failure.of("glossary.failure.column", file, name, String.join(", ", COLUMNS));
            }
        }
        if (!columns.containsKey("ru") && !columns.containsKey("en")) {
            throw Failure.of("glossary.failure.column", file, "", String.join(", ", COLUMNS));
        }
    }

    private static Term term(String file, CSVRecord row, long line, Map<String, Integer> columns) {
        List<String> rules = split(cell(row, columns, "rules").replace(' ', '|'));
        for (String rule : rules) {
            if (!RULES.contains(rule)) {
                throw Failure.of("glossary.failure.rule", file, line, rule);
            }
        }
        Term term = new Term(
                cell(row, columns, "id"),
                split(cell(row, columns, "ru")),
                split(cell(row, columns, "en")),
                split(cell(row, columns, "wrong-ru")),
                split(cell(row, columns, "wrong-en")),
                cell(row, columns, "note"),
                rules.contains("exact"),
                !rules.contains("optional"),
                rules.contains("unchanged"));
        if (term.isEmpty() && cell(row, columns, "id").isBlank()) {
            throw Failure.of("glossary.failure.empty", file, line);
        }
        return term;
    }

    private static String cell(CSVRecord row, Map<String, Integer> columns, String name) {
        Integer index = columns.get(name);
        return index == null || index >= row.size() ? "" : row.get(index);
    }

    private static List<String> split(String cell) {
        return List.of(cell.split("\\|")).stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
    }

    static String write(List<Term> terms) {
        StringWriter out = new StringWriter();
        try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get())) {
            csv.printRecord(COLUMNS);
            for (Term term : terms) {
                csv.printRecord(
                        term.id(), join(term.ru()), join(term.en()), join(term.wrongRu()), join(term.wrongEn()), term.note(),
                        rules(term));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String rules(Term term) {
        List<String> rules = new ArrayList<>();
        if (term.exact()) {
            rules.add("exact");
        }
        if (!term.needed()) {
            rules.add("optional");
        }
        if (term.unchanged()) {
            rules.add("unchanged");
        }
        return String.join(" ", rules);
    }

    private static String join(List<String> texts) {
        return String.join(" | ", texts);
    }
}
