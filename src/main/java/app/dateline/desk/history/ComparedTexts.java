package app.dateline.desk.history;

import app.dateline.article.Message;
import app.dateline.desk.control.DateField;
import app.dateline.desk.control.Link;
import app.dateline.desk.control.UiWords;
import app.dateline.text.BlockDiff;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/** The texts of a comparison beside each other; what is the same over a long stretch is folded. */
final class ComparedTexts {
    /** Of what is the same this much is shown next to a change. */
    private static final int AROUND = 1;

    /** So many rows are drawn at once; the others when they are asked for. */
    private static final int PAGE = 120;

    private final HistoryModel model;
    private final UiWords words;
    private final VBox node = new VBox();
    private final Label left = new Label();
    private final Label right = new Label();
    private final Region heads;

    ComparedTexts(HistoryModel model, UiWords words) {
        this.model = model;
        this.words = words;
        node.setId("history-texts");
        node.getStyleClass().add("compared");
        for (Label head : List.of(left, right)) {
            head.getStyleClass().add("section-title");
            head.setWrapText(true);
        }
        heads = pair(left, right);
        heads.getStyleClass().add("sheet-heads");
    }

    Region node() {
        return node;
    }

    /** What the two sides are. */
    Region heads() {
        return heads;
    }

    void clear() {
        node.getChildren().clear();
    }

    void show(Comparison comparison) {
        int focused = focused();
        heads(comparison);
        clear();
        if (!comparison.others().isEmpty()) {
            node.getChildren().add(others(comparison.others()));
        }
        if (comparison.isSame()) {
            Label same = new Label(words.now("inspector.history.same-" + comparison.language().code()));
            same.setId("history-same");
            same.setWrapText(true);
            same.getStyleClass().addAll("muted", "compared-title");
            node.getChildren().add(same);
        }
        for (Comparison.Part part : comparison.parts()) {
            Label title = new Label(words.now("inspector.history.text." + part.field().code()));
            title.getStyleClass().addAll("field-label", "compared-title");
            VBox rows = new VBox(title);
            rows.getStyleClass().add("compared-rows");
            node.getChildren().add(rows);
            add(part.passages(), 0, rows);
        }
        focus(focused);
    }

    private void heads(Comparison comparison) {
        String then = at(comparison.row());
        boolean now = comparison.against() == Comparison.Against.NOW;
        String before = model.below(comparison.row()).map(this::at).orElse("");
        left.setText(words.now("inspector.history.then", now ? then : before));
        right.setText(now ? words.now("inspector.history.now") : words.now("inspector.history.then", then));
    }

    private String at(HistoryRow row) {
        return DateField.text(model.day(row), words.language()) + ", " + HistoryCell.TIME.format(model.at(row));
    }

    private Node others(List<Message> changes) {
        Label title = new Label(words.now("inspector.history.others"));
        title.getStyleClass().add("field-label");
        VBox lines = new VBox(title);
        lines.setId("history-others");
        lines.getStyleClass().addAll("card", "compared-others");
        for (Message change : changes) {
            Label line = new Label("· " + HistoryCell.begun(words.now(change)));
            line.setWrapText(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
            lines.getChildren().add(line);
        }
        return lines;
    }

    /** From the passage of this number on, a page of them. */
    private void add(List<Comparison.Passage> passages, int from, VBox rows) {
        int drawn = 0;
        for (int i = from; i < passages.size(); i++) {
            if (drawn++ == PAGE) {
                rows.getChildren().add(more(passages, i, rows));
                return;
            }
            int end = sameUntil(passages, i);
            if (end > i + 1) {
                rows.getChildren().add(fold(passages.subList(i, end)));
                i = end - 1;
            } else {
                rows.getChildren().add(row(passages.get(i)));
            }
        }
    }

    /** Where the stretch that is the same and far enough from every change ends; {@code from} if there is none. */
    private static int sameUntil(List<Comparison.Passage> passages, int from) {
        boolean besideAChange = from > 0 && !passages.get(from - 1).isSame();
        if (besideAChange || passages.size() == 1) {
            return from;
        }
        int end = from;
        while (end < passages.size() && passages.get(end).isSame()) {
            end++;
        }
        return end == passages.size() ? end : Math.max(from, end - AROUND);
    }

    private Node more(List<Comparison.Passage> passages, int from, VBox rows) {
        Link more = new Link("history-more", words.now("inspector.history.more", passages.size() - from), () -> {
            rows.getChildren().removeLast();
            add(passages, from, rows);
        });
        more.getStyleClass().add("compared-fold");
        return more;
    }

    private Node fold(List<Comparison.Passage> same) {
        VBox box = new VBox();
        box.getStyleClass().add("compared-rows");
        Link open = new Link("history-unfold", words.now("inspector.history.unchanged", same.size()), () -> {
            List<Node> rows = new ArrayList<>();
            same.forEach(passage -> rows.add(row(passage)));
            box.getChildren().setAll(rows);
        });
        open.getStyleClass().add("compared-fold");
        box.getChildren().add(open);
        return box;
    }

    private Node row(Comparison.Passage passage) {
        Region old = passage.kind() == BlockDiff.Kind.MOVED_HERE
                ? elsewhere("inspector.history.moved-here")
                : PassageText.left(passage);
        Region now = passage.kind() == BlockDiff.Kind.MOVED_AWAY
                ? elsewhere("inspector.history.moved-away")
                : PassageText.right(passage);
        Node leftSide = old;
        Node rightSide = now;
        if (model.canRestore(passage)) {
            boolean here = passage.left().isEmpty();
            Link restore = restore(passage);
            leftSide = here ? old : new VBox(old, restore);
            rightSide = here ? new VBox(now, restore) : now;
        }
        Region row = pair(leftSide, rightSide);
        row.getStyleClass().add("compared-row");
        row.setAccessibleText(PassageText.said(passage, words));
        return row;
    }

    private Region elsewhere(String key) {
        Label label = new Label(words.now(key));
        label.setWrapText(true);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }

    private Link restore(Comparison.Passage passage) {
        String key = switch (passage.kind()) {
            case SAME, CHANGED, REMOVED -> "inspector.history.restore-part";
            case ADDED -> "inspector.history.take-out";
            case MOVED_AWAY, MOVED_HERE -> "inspector.history.move-back";
        };
        Link link = new Link("history-restore-part", words.now(key), () -> model.restore(passage));
        link.setAccessibleText(words.now(key) + ". " + PassageText.said(passage, words));
        link.getStyleClass().addAll("small", "compared-action");
        return link;
    }

    private static Region pair(Node left, Node right) {
        GridPane pair = new GridPane();
        pair.getStyleClass().add("compared-pair");
        for (int side = 0; side < 2; side++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            half.setHgrow(Priority.ALWAYS);
            pair.getColumnConstraints().add(half);
        }
        RowConstraints top = new RowConstraints();
        top.setValignment(VPos.TOP);
        pair.getRowConstraints().add(top);
        pair.addRow(0, left, right);
        return pair;
    }

    /** Which of the links has the focus, -1 for none: the same one has it when the texts are drawn anew. */
    private int focused() {
        List<Node> links = List.copyOf(node.lookupAll(".compared-action"));
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private void focus(int place) {
        List<Node> links = List.copyOf(node.lookupAll(".compared-action"));
        if (place >= 0 && !links.isEmpty()) {
            links.get(Math.min(place, links.size() - 1)).requestFocus();
        } else if (place >= 0) {
            node.getScene().lookup("#history-restore").requestFocus();
        }
    }
}
