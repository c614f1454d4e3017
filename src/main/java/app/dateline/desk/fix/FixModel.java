package app.dateline.desk.fix;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.findings.Findings;
import app.dateline.desk.findings.FindingsModel;
import app.dateline.desk.findings.Spelling;
import app.dateline.desk.open.Current;
import app.dateline.desk.task.Tasks;
import app.dateline.proof.Fix;
import app.dateline.proof.Place;
import app.dateline.proof.Problem;
import app.dateline.store.OwnWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/** Finds what can be done about the problems at the caret, and does what is chosen. FX thread only. */
public final class FixModel {
    private final Current current;
    private final FindingsModel findings;
    private final Spelling spelling;
    private final Tasks tasks;
    private final Consumer<Message> say;

    /** @param say tells why there is nothing to choose, or why something could not be done */
    public FixModel(Current current, FindingsModel findings, Spelling spelling, Tasks tasks, Consumer<Message> say) {
        this.current = current;
        this.findings = findings;
        this.spelling = spelling;
        this.tasks = tasks;
        this.say = say;
    }

    /** Gives what can be done here, when the article as it is now has been looked through; nothing if nothing can be. */
    void ask(Place caret, Consumer<Offer> offered) {
        if (findings.findings().isOf(current.article())) {
            offer(findings.findings(), caret, offered);
            return;
        }
        Article asked = current.article();
        ChangeListener<Findings> listener = new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Findings> property, Findings before, Findings now) {
                if (current.article() != asked) {
                    property.removeListener(this);
                } else if (now.isOf(asked)) {
                    property.removeListener(this);
                    offer(now, caret, offered);
                }
            }
        };
        findings.findingsProperty().addListener(listener);
    }

    private void offer(Findings found, Place caret, Consumer<Offer> offered) {
        List<Problem> here = found.problems().stream()
                .filter(problem -> isAt(problem.place(), caret))
                .filter(problem -> problem.fix().isPresent() || isMisspelt(problem))
                .sorted(Comparator.comparing((Problem problem) -> problem.place().end() - problem.place().start()))
                .toList();
        if (here.isEmpty()) {
            say.accept(Message.of("desk.fix.nothing"));
            return;
        }
        Spelling.Known known = spelling.knownProperty().get();
        Language language = caret.language();
        tasks.quietly(
                _ -> here.stream()
                        .map(problem -> isMisspelt(problem)
                                ? Spelling.suggest(known, word(problem), language)
                                : List.<String>of())
                        .toList(),
                suggestions -> offered.accept(offer(found, here, suggestions)),
                say);
    }

    private static boolean isAt(Place place, Place caret) {
        return place.language() == caret.language()
                && place.field() == caret.field()
                && place.start() <= caret.start()
                && caret.start() <= place.end();
    }

    private static boolean isMisspelt(Problem problem) {
        return problem.check().equals(Problem.MISSPELT);
    }

    private static String word(Problem problem) {
        return String.valueOf(problem.message().args().getFirst());
    }

    private Offer offer(Findings found, List<Problem> here, List<List<String>> suggestions) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < here.size(); i++) {
            Problem problem = here.get(i);
            problem.fix().ifPresent(fix -> choices.add(use(fix)));
            for (String right : suggestions.get(i)) {
                Fix.inText(found.article(), problem.place(), right).map(this::use).ifPresent(choices::add);
            }
        }
        for (Problem problem : here) {
            if (isMisspelt(problem)) {
                String word = word(problem);
                Language language = problem.place().language();
                choices.add(add("personal", new OwnWord(OwnWord.PERSONAL, language, word)));
                choices.add(add("newsroom", new OwnWord(OwnWord.NEWSROOM, language, word)));
                choices.add(add("ignore", OwnWord.in(found.article().id(), language, word)));
            }
        }
        return new Offer(here.getFirst().message(), choices);
    }

    private Choice use(Fix fix) {
        return new Choice("use", fix.label(), () -> current.edit(fix.label(), fix.change()));
    }

    private Choice add(String kind, OwnWord word) {
        return new Choice(kind, Message.of("desk.fix." + kind), () -> spelling.add(word, say));
    }
}
