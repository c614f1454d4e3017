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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was found in the three texts of an edition: names and problems. */
record PaneMarks(Marks headline, Marks lead, Marks body) {
    static final PaneMarks NONE = new PaneMarks(Marks.NONE, Marks.NONE, Marks.NONE);

    /** What was found in both editions of an article. Any thread. */
    static Map<Language, PaneMarks> of(Findings findings) {
        Map<Language, PaneMarks> marks = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            marks.put(language, of(findings, language));
        }
        return marks;
    }

    private static PaneMarks of(Findings findings, Language language) {
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
            if (problem.place().field() == field) {
                style(problem).ifPresent(style ->
                        marks.add(new Mark(problem.place().start(), problem.place().end(), style)));
            }
        }
        return marks;
    }

    /** Of the hints only those about words: they are mended where they stand. */
    private static Optional<String> style(Problem problem) {
        return switch (problem.severity()) {
            case BLOCKING -> Optional.of("problem-blocking");
            case WARNING -> Optional.of("problem-warning");
            case HINT -> switch (problem.check()) {
                case Problem.MISSPELT -> Optional.of("misspelt");
                case Problem.GRAMMAR -> Optional.of("grammar");
                default -> Optional.empty();
            };
        };
    }

    /** What is confirmed is lit; a suggestion is underlined, a mere hint faintly; what is rejected is left alone. */
    private static Optional<String> style(Hit hit, Findings findings) {
        EntityKey entity = hit.entity();
        return switch (findings.article().decision(entity).orElse(Decision.SUGGESTED)) {
            case CONFIRMED -> Optional.of("mention");
            case REJECTED -> Optional.empty();
            case SUGGESTED ->
                Optional.of(
                        hit.evidence() == Evidence.METONYM || hit.evidence() == Evidence.WEAK
                                ? "mention-hint"
                                : "mention-name");
        };
    }
}
