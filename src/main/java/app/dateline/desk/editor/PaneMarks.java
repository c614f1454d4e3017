package app.dateline.desk.editor;

import app.dateline.article.Decision;
import app.dateline.article.Edition;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.desk.findings.Findings;
import app.dateline.desk.text.Marks;
import app.dateline.desk.text.TextBox.Mark;
import app.dateline.mention.Evidence;
import app.dateline.mention.Hit;
import app.dateline.proof.Field;
import app.dateline.proof.Problem;
import app.dateline.proof.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was found in the three texts of an edition: names and problems. */
record PaneMarks(Marks headline, Marks lead, Marks body) {
    static final PaneMarks NONE = new PaneMarks(Marks.NONE, Marks.NONE, Marks.NONE);

    static PaneMarks of(Findings findings, Language language) {
        if (findings.article() == null) {
            return NONE;
        }
        Edition edition = findings.article().edition(language);
        return new PaneMarks(
                new Marks(edition.headline(), in(findings, language, Field.HEADLINE)),
                new Marks(edition.lead(), in(findings, language, Field.LEAD)),
                new Marks(edition.body(), in(findings, language, Field.BODY)));
    }

    private static List<Mark> in(Findings findings, Language language, Field field) {
        List<Mark> marks = new ArrayList<>();
        for (Hit hit : findings.hits(language, field)) {
            style(hit, findings).ifPresent(style -> marks.add(new Mark(hit.start(), hit.end(), style)));
        }
        for (Problem problem : findings.problems(language)) {
            if (problem.place().field() == field && problem.severity() != Severity.HINT) {
                String style = problem.severity() == Severity.BLOCKING ? "problem-blocking" : "problem-warning";
                marks.add(new Mark(problem.place().start(), problem.place().end(), style));
            }
        }
        return marks;
    }

    /** A confirmed name is lit; a suggestion is underlined; a rejected one and a mere hint are left alone. */
    private static Optional<String> style(Hit hit, Findings findings) {
        EntityKey entity = hit.entity();
        return switch (findings.article().decision(entity).orElse(Decision.SUGGESTED)) {
            case CONFIRMED -> Optional.of("mention");
            case REJECTED -> Optional.empty();
            case SUGGESTED ->
                hit.evidence() == Evidence.METONYM || hit.evidence() == Evidence.WEAK
                        ? Optional.empty()
                        : Optional.of("mention-hint");
        };
    }
}
