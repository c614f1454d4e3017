package app.dateline.desk.details;

import app.dateline.article.Message;
import app.dateline.desk.control.UiWords;
import app.dateline.rights.Quotation;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** How much of the source is quoted and how much may be, as a bar and in words; takes no room while nobody knows. */
final class QuoteMeter extends VBox {
    private static final List<String> COLOURS = List.of("good", "warning", "blocking");

    QuoteMeter(ObservableValue<Quotation> quotation, UiWords words) {
        getStyleClass().add("quote-meter");
        ProgressBar bar = new ProgressBar(0);
        bar.setId("details-quote-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.accessibleTextProperty().bind(words.say("inspector.details.quoted"));
        Label text = new Label();
        text.setId("details-quote-text");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.getStyleClass().add("small");
        getChildren().addAll(bar, text);
        text.textProperty().bind(quotation.map(QuoteMeter::said).flatMap(words::say).orElse(""));
        quotation.subscribe(now -> {
            boolean known = now != null;
            setVisible(known);
            setManaged(known);
            getStyleClass().removeAll(COLOURS);
            if (known) {
                bar.setProgress(now.share().percent() / 100.0);
                getStyleClass().add(COLOURS.get(now.level().ordinal()));
            }
        });
    }

    private static Message said(Quotation now) {
        String key = now.limit() == null
                ? "inspector.details.quoted.unlimited"
                : switch (now.level()) {
                    case BELOW -> "inspector.details.quoted.below";
                    case NEAR -> "inspector.details.quoted.near";
                    case ABOVE -> "inspector.details.quoted.above";
                };
        return Message.of(
                key,
                now.language().name(),
                now.share().percent(),
                now.share().words(),
                now.limit() == null ? 100 : now.limit());
    }
}
