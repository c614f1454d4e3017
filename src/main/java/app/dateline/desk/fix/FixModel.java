package app.dateline.desk.fix;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.findings.Findings;
import app.dateline.desk.findings.FindingsModel;
import app.dateline.desk.findings.Knowledge;
import app.dateline.desk.findings.Spelling;
import app.dateline.desk.mentions.MentionRow;
import app.dateline.desk.mentions.MentionsModel;
import app.dateline.desk.mentions.Nameable;
import app.dateline.desk.open.Current;
import app.dateline.desk.task.Tasks;
import app.dateline.proof.Fix;
import app.dateline.proof.Place;
import app.dateline.proof.Problem;
import app.dateline.store.OwnWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/** Finds what can be done about problems and names at the caret, and does what is chosen. FX thread only. */
public final class FixModel {
    private final Current current;
    private final FindingsModel findings;
    private final Spelling spelling;
    private final MentionsModel mentions;
    private final Tasks tasks;
    private final Consumer<Message> say;

    /** @param say tells why there is nothing to choose, or why something could not be done */
    public FixModel(
            Current current,
            FindingsModel findings,
            Spelling spelling,
            MentionsModel mentions,
            Tasks tasks,
            Consumer<Message> say) {
        this.current = current;
        this.findings = findings;
        this.spelling = spelling;
        this.mentions = mentions;
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
        Optional<MentionRow> mention = mentions.at(caret);
        Optional<Nameable> nameable = mentions.nameable(caret);
        if (here.isEmpty() && mention.isEmpty() && nameable.isEmpty()) {
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
                suggestions -> {
                    List<Choice> choices = choices(found, here, suggestions);
                    mention.ifPresent(row -> choices.addAll(choices(row)));
                    offered.accept(new Offer(said(here, mention, nameable), choices, nameable));
                },
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

    /** Whether a person can decide here about a country or a company. */
    boolean isMention(Place place) {
        return findings.findings().isOf(current.article()) && mentions.at(place).isPresent();
    }

    private static Message said(List<Problem> here, Optional<MentionRow> mention, Optional<Nameable> nameable) {
        if (!here.isEmpty()) {
            return here.getFirst().message();
        }
        return mention.map(row -> Message.of(
                        "desk.fix.mention." + row.decision().code(), Knowledge.name(row.name())))
                .orElseGet(() -> Message.of("desk.fix.unnamed", nameable.orElseThrow().words()));
    }

    private List<Choice> choices(MentionRow row) {
        Message name = Knowledge.name(row.name());
        Choice accept = new Choice("accept", Message.of("inspector.mentions.accept", name), () -> mentions.accept(row));
        Choice reject = new Choice("reject", Message.of("inspector.mentions.reject", name), () -> mentions.reject(row));
        return switch (row.decision()) {
            case SUGGESTED -> List.of(accept, reject);
            case CONFIRMED -> List.of(reject);
            case REJECTED -> List.of(
                    accept,
                    new Choice("again", Message.of("inspector.mentions.again", name), () -> mentions.suggestAgain(row)));
        };
    }

    private List<Choice> choices(Findings found, List<Problem> here, List<List<String>> suggestions) {
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
        return choices;
    }

    private Choice use(Fix fix) {
        return new Choice("use", fix.label(), () -> current.edit(fix.label(), fix.change()));
    }

    private Choice add(String kind, OwnWord word) {
        return new Choice(kind, Message.of("desk.fix." + kind), () -> spelling.add(word, say));
    }
}
