package app.dateline.translate;

import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.text.Script;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * OmegaT's glossary: source, target and comment parted by tabs, a line a rendering. Which column is in which language, the
 * alphabet tells. It cannot say what is wrong, nor in what case.
 */
final class GlossaryTabs {
    private GlossaryTabs() {}

    static List<Term> read(String file, String text) {
        Map<String, Term> terms = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String plain = line.strip();
            if (plain.isEmpty() || plain.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length < 2 || cells[0].isBlank() || cells[1].isBlank()) {
                throw Failure.of("glossary.failure.tabs", file, number);
            }
            boolean russianFirst = Script.language(cells[0]) == Language.RU || Script.language(cells[1]) == Language.EN;
            String ru = cells[russianFirst ? 0 : 1].strip();
            String en = cells[russianFirst ? 1 : 0].strip();
            String note = cells.length > 2 ? cells[2].strip() : "";
            terms.merge((russianFirst ? ru : en), term(ru, en, note), GlossaryTabs::merged);
            GlossaryFile.limit(file, terms.size());
        }
        return List.copyOf(terms.values());
    }

    private static Term term(String ru, String en, String note) {
        return new Term("", List.of(ru), List.of(en), List.of(), List.of(), note, false, true, false);
    }

    /** OmegaT has a line for each rendering of a term. */
    private static Term merged(Term first, Term second) {
        List<String> ru = new ArrayList<>(first.ru());
        List<String> en = new ArrayList<>(first.en());
        ru.addAll(second.ru());
        en.addAll(second.en());
        String note = first.note().isEmpty() || second.note().isEmpty() || first.note().equals(second.note())
                ? first.note() + (first.note().isEmpty() ? second.note() : "")
                : first.note() + "; " + second.note();
        return new Term(first.id(), ru, en, List.of(), List.of(), note, false, true, false);
    }

    /** With the columns in this order; terms that have but one side are left out. */
    static String write(List<Term> terms, Language source) {
        StringBuilder out = new StringBuilder();
        for (Term term : terms) {
            for (String from : term.in(source)) {
                for (String to : term.in(source.other())) {
                    out.append(cell(from)).append('\t').append(cell(to)).append('\t').append(cell(term.note())).append('\n');
                }
            }
        }
        return out.toString();
    }

    private static String cell(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }
}
