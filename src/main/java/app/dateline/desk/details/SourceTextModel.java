package app.dateline.desk.details;

import app.dateline.article.Message;
import app.dateline.article.Source;
import app.dateline.desk.open.Current;
import app.dateline.rights.Quotation;
import app.dateline.rights.Verdict;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** What the source says, attached to the open article, and how much of it the article quotes. FX thread only. */
public final class SourceTextModel {
    private final ReadOnlyObjectWrapper<Message> refusal = new ReadOnlyObjectWrapper<>();
    private final Current current;
    private final ObservableValue<Verdict> verdict;

    SourceTextModel(Current current, ObservableValue<Verdict> verdict) {
        this.current = current;
        this.verdict = verdict;
        current.openProperty().addListener(_ -> refusal.set(null));
    }

    /** Whether a text is attached. */
    public ObservableValue<Boolean> isAttached() {
        return current.part(article -> !article.source().text().isBlank()).orElse(false);
    }

    /** Null while no text is attached, or it has not been compared yet. */
    public ObservableValue<Quotation> quotation() {
        return verdict.map(now -> now.quotation().orElse(null));
    }

    /** Why the last text was not attached; null if it was. */
    public ReadOnlyObjectProperty<Message> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** Attaches it in the place of one that is attached already. @param text null if there is none on the clipboard */
    public void attach(String text) {
        String clean = text == null ? "" : clean(text);
        if (clean.isBlank()) {
            refusal.set(Message.of("inspector.details.source-text-none"));
        } else if (clean.length() > Source.LONGEST_TEXT) {
            refusal.set(Message.of("inspector.details.source-text-long", Source.LONGEST_TEXT));
        } else {
            refusal.set(null);
            current.edit(
                    Message.of("inspector.edit.source-text"),
                    article -> article.withSource(article.source().withText(clean)));
        }
    }

    public void remove() {
        refusal.set(null);
        current.edit(
                Message.of("inspector.edit.source-text-remove"),
                article -> article.withSource(article.source().withText("")));
    }

    /** Lines end alike, and there are no signs that no text has. */
    private static String clean(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\\n\\t]]", "").strip();
    }
}
