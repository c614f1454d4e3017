package app.dateline.proof;

import app.dateline.article.Message;
import app.dateline.article.RightsNotice;
import app.dateline.proof.style.HouseStyle;
import app.dateline.text.StyleRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the house writes in another way. */
final class StyleChecks {
    private static final int ENOUGH = 50;

    private StyleChecks() {}

    static List<Problem> of(Passage text, RightsNotice rights, HouseStyle style) {
        List<Problem> problems = new ArrayList<>();
        HouseStyle.Found found = style.in(text.proseWithPlainSpaces(), text.language(), rights.basis());
        found.breaches().stream().limit(ENOUGH).map(breach -> problem(text, breach)).forEach(problems::add);
        for (StyleRule rule : found.givenUp()) {
            problems.add(Problem.of("style-rule-slow", Severity.HINT, text.place(0, 0), rule.id()));
        }
        return problems;
    }

    private static Problem problem(Passage text, HouseStyle.Breach breach) {
        StyleRule rule = breach.rule();
        Problem problem = new Problem(
                rule.id(),
                severity(rule.weight()),
                text.place(breach.start(), breach.end()),
                Message.of("proof.problem.style", text.in(breach.start(), breach.end()),
                        Message.of("proof.name", rule.advice().ru(), rule.advice().en())),
                Optional.empty());
        return breach.use().isPresent() && text.isPureProse(breach.start(), breach.end())
                ? problem.with(text.replace(breach.start(), breach.end(), breach.use().get()))
                : problem;
    }

    private static Severity severity(StyleRule.Weight weight) {
        return switch (weight) {
            case HINT -> Severity.HINT;
            case WARNING -> Severity.WARNING;
            case BLOCKING -> Severity.BLOCKING;
        };
    }
}
