package app.dateline.desk.archive;

import app.dateline.article.Language;
import app.dateline.desk.control.Gap;
import app.dateline.desk.control.LanguageTag;
import app.dateline.desk.control.MarkedText;
import app.dateline.desk.control.UiWords;
import app.dateline.text.find.Found;
import app.dateline.text.find.Replacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A line of the preview: with what was found struck through and what will be there instead. */
final class LineCell extends ListCell<Line> {
    /** So much is shown before what was found, and twice that behind. */
    private static final int BEFORE = 45;

    private final ArchiveModel model;
    private final UiWords words;
    private final CheckBox tick = new CheckBox();

    LineCell(ArchiveModel model, UiWords words) {
        this.model = model;
        this.words = words;
        tick.setFocusTraversable(false);
        tick.setMinWidth(Region.USE_PREF_SIZE);
        tick.setOnAction(_ -> {
            model.tick(getItem(), tick.isSelected());
            getListView().refresh();
        });
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        tick.setSelected(model.isTicked(line));
        HBox row = switch (line) {
            case Line.Head head -> head(head.article());
            case Line.Place place -> place(place);
        };
        row.getStyleClass().add("archive-row");
        setGraphic(row);
        tick.setAccessibleText(getAccessibleText());
    }

    private HBox head(FoundArticle found) {
        String headline = found.article().headline(words.language());
        Label title = new Label(headline.isBlank() ? words.now("desk.list.untitled") : headline);
        title.getStyleClass().add("strong");
        title.setMinWidth(0);
        HBox row = new HBox(tick, title);
        List<String> spoken = new ArrayList<>(List.of(title.getText()));
        for (Language language : found.published()) {
            Label tag = new Label(words.now("desk.archive.published", language.name()));
            tag.getStyleClass().add("tag");
            tag.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(tag);
            spoken.add(tag.getText());
        }
        Label count = new Label(words.now("desk.archive.ticked", found.ticked(), found.places().size()));
        count.getStyleClass().addAll("muted", "small");
        count.setMinWidth(Region.USE_PREF_SIZE);
        row.getChildren().addAll(new Gap(), count);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("archive-head");
        spoken.add(count.getText());
        setAccessibleText(String.join(", ", spoken));
        return row;
    }

    private HBox place(Line.Place line) {
        Found.Place place = line.place();
        String text = place.spot().in(line.article().article());
        int start = place.hit().start();
        int end = place.hit().end();
        int from = Math.max(0, start - BEFORE);
        int to = Math.min(text.length(), end + 2 * BEFORE);
        String before = (from > 0 ? "…" : "") + oneLine(text.substring(from, start));
        String found = oneLine(text.substring(start, end));
        String after = oneLine(text.substring(end, to)) + (to < text.length() ? "…" : "");
        boolean wanted = line.article().isTicked(line.number());
        String next = wanted ? oneLine(replaced(place, text)) : "";
        List<MarkedText.Mark> marks = new ArrayList<>();
        int at = before.length();
        marks.add(new MarkedText.Mark(at, at + found.length(), wanted ? "removed" : "kept"));
        at += found.length();
        if (!next.isEmpty()) {
            marks.add(new MarkedText.Mark(at, at + next.length(), "added"));
        }
        MarkedText context = new MarkedText(before + found + next + after, marks);
        HBox.setHgrow(context, Priority.ALWAYS);
        LanguageTag where = new LanguageTag(place.spot().language());
        setAccessibleText(words.now("desk.archive.said", before, found, after, next));
        HBox row = new HBox(tick, where, context);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("archive-place");
        return row;
    }

    private String replaced(Found.Place place, String text) {
        Optional<Replacement> replacement = model.replacement();
        return replacement.map(by -> by.of(place.hit(), text)).orElse("");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\n\\s*", " ¶ ");
    }
}
