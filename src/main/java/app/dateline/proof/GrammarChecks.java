package app.dateline.proof;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.proof.grammar.GrammarNotes;
import app.dateline.proof.grammar.GrammarNotes.Paragraph;
import app.dateline.proof.grammar.Remark;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Grammar, as far as it has been read: reading takes its time and is done by others, see {@link #paragraphs}. */
public final class GrammarChecks {
    private static final Set<Field> PROSE = EnumSet.of(Field.HEADLINE, Field.LEAD, Field.BODY, Field.CAPTION);

    /** Paragraphs are parted by empty lines; a longer one than a reader could bear is no prose. */
    private static final Pattern PARAGRAPH = Pattern.compile("\\S[^\\n]*+(?:\\n(?![ \\t]*\\n)[^\\n]*+)*+");
    private static final int LONGEST = 5_000;
    private static final int ENOUGH = 50;

    private GrammarChecks() {}

    /** What is to be read of an article, each paragraph once; takes as long as reading its Markdown. */
    public static List<Paragraph> paragraphs(Article article) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Language language : article.languages()) {
            for (Passage text : Passage.of(article, language)) {
                if (PROSE.contains(text.field())) {
                    PARAGRAPH.matcher(text.proseWithPlainSpaces()).results()
                            .filter(each -> each.end() - each.start() <= LONGEST)
                            .map(each -> new Paragraph(language, each.group()))
                            .forEach(paragraphs::add);
                }
            }
        }
        return paragraphs.stream().distinct().toList();
    }

    static List<Problem> of(Passage text, GrammarNotes notes) {
        List<Problem> problems = new ArrayList<>();
        if (!PROSE.contains(text.field())) {
            return problems;
        }
        Matcher paragraph = PARAGRAPH.matcher(text.proseWithPlainSpaces());
        while (paragraph.find() && problems.size() < ENOUGH) {
            int at = paragraph.start();
            for (Remark remark : notes.of(new Paragraph(text.language(), paragraph.group())).orElse(List.of())) {
                problem(text, at + remark.start(), at + remark.end(), remark, problems);
            }
        }
        return problems;
    }

    /** What spans marks, code or addresses was read without them, and may well be right. */
    private static void problem(Passage text, int start, int end, Remark remark, List<Problem> problems) {
        int before = Math.max(0, start - 1);
        int behind = Math.min(text.text().length(), end + 1);
        if (!text.isPureProse(before, behind)) {
            return;
        }
        Problem problem = new Problem(
                Problem.GRAMMAR,
                Severity.HINT,
                text.place(start, end),
                Message.of("proof.problem.grammar", remark.message()),
                Optional.empty());
        problems.add(remark.rights().isEmpty()
                ? problem
                : problem.with(text.replace(start, end, remark.rights().getFirst())));
    }
}
