package app.dateline.desk.problems;

import app.dateline.article.Message;
import app.dateline.desk.findings.Findings;
import app.dateline.desk.findings.FindingsModel;
import app.dateline.desk.open.Current;
import app.dateline.proof.Place;
import app.dateline.proof.Problem;
import app.dateline.proof.Severity;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/** What was found wrong in the open article, and what can be done about it. FX thread only. */
public final class ProblemsModel {
    private final Current current;
    private final FindingsModel findings;
    private final Consumer<Place> reveal;

    /** @param reveal shows a place of the article */
    public ProblemsModel(Current current, FindingsModel findings, Consumer<Place> reveal) {
        this.current = current;
        this.findings = findings;
        this.reveal = reveal;
    }

    /** What blocks publication first. */
    public ObservableValue<List<Problem>> problems() {
        return findings.findingsProperty().map(Findings::problems);
    }

    /** Of these the ones of one severity, in the order of the article. */
    public static List<Problem> of(List<Problem> problems, Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).toList();
    }

    /** Whether the article has been looked through at all. */
    public ObservableValue<Boolean> known() {
        return findings.findingsProperty().map(found -> found != Findings.NONE);
    }

    /** Applies the quick fix, if there is one. */
    public void fix(Problem problem) {
        problem.fix().ifPresent(fix -> current.edit(fix.label(), fix.change()));
    }

    public void jump(Problem problem) {
        reveal.accept(problem.place());
    }

    /** The badge of the tab: how many block, else how many warn; "" for neither. */
    public ObservableValue<String> badge() {
        return findings.findingsProperty().map(found -> {
            long blocking = found.count(Severity.BLOCKING);
            long shown = blocking > 0 ? blocking : found.count(Severity.WARNING);
            return shown == 0 ? "" : Long.toString(shown);
        });
    }

    public ObservableValue<Boolean> isBlocked() {
        return findings.findingsProperty().map(found -> found.count(Severity.BLOCKING) > 0);
    }

    /** What to say above the list: what blocks, or that nothing does. */
    public ObservableValue<Message> summary() {
        return findings.findingsProperty().map(found -> {
            long blocking = found.count(Severity.BLOCKING);
            return blocking > 0
                    ? Message.of("inspector.problems.blocked", blocking)
                    : Message.of("inspector.problems.free");
        });
    }
}
