package app.dateline.desk.portal;

import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.findings.Findings;
import app.dateline.proof.Severity;
import app.dateline.rights.Reason;
import java.net.URI;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

/** Whether an edition may go to readers: it is written, nothing blocks it, and nothing is on its way. */
final class Readiness {
    private final ObservableValue<URI> address;
    private final ObservableBooleanValue busy;
    private final ObservableValue<Findings> findings;

    Readiness(ObservableValue<URI> address, ObservableBooleanValue busy, ObservableValue<Findings> findings) {
        this.address = address;
        this.busy = busy;
        this.findings = findings;
    }

    /** @param reasons at least one */
    static Message mayNot(List<Reason> reasons) {
        return Message.of("inspector.portal.may-not", reasons.getFirst().message(), reasons.size() - 1);
    }

    ObservableValue<Boolean> canPublish(Language language) {
        ObservableValue<Message> why = hindrance(language);
        return Bindings.createBooleanBinding(
                () -> address.getValue() != null && !busy.get() && why.getValue() == null, address, busy, why);
    }

    /** Null if nothing hinders, or while there is no portal. */
    ObservableValue<Message> hindrance(Language language) {
        return address.flatMap(_ -> findings).map(found -> {
            if (found.article() == null || found.article().edition(language).isBlank()) {
                return Message.of("inspector.portal.nothing-written");
            }
            List<Reason> reasons = found.verdict().reasons(language);
            if (!reasons.isEmpty()) {
                return mayNot(reasons);
            }
            long blocking = found.problems(language).stream()
                    .filter(problem -> problem.severity() == Severity.BLOCKING)
                    .count();
            return blocking == 0 ? null : Message.of("inspector.problems.blocked", blocking);
        });
    }
}
