package app.dateline.desk.text;

import app.dateline.text.Difference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.util.UndoUtils;

/** A {@link TextBox} drawn by RichTextFX, the control whose cost a key does not grow with the text. */
public final class RichTextBox implements TextBox {
    private static final int FEW_LINES = 500;

    private final StyleClassedTextArea area = new StyleClassedTextArea();
    private final Region node;
    private final boolean oneLine;
    private Consumer<String> typed = _ -> {};
    private Consumer<String> characters = _ -> {};
    private String inserted = "";
    private boolean spacesShown;
    private final Map<Layer, Marks> layers = new EnumMap<>(Layer.class);
    /** Where the marks of the layers are in the text as it is now; of those only that have been drawn. */
    private final Map<Layer, Marks.Moved> placed = new EnumMap<>(Layer.class);
    /** What the paragraphs in sight look like already. */
    private Map<Paragraph<?, ?, ?>, List<Mark>> drawn = Map.of();

    private String text = "";
    private boolean showing;
    private boolean drawing;
    private final Runnable frame = this::laidOut;
    private final Typewriter typewriter = new Typewriter(area, this::soon);

    private RichTextBox(String id, String style, ObservableValue<String> name, boolean oneLine) {
        this.oneLine = oneLine;
        area.setId(id);
        area.setWrapText(true);
        area.getStyleClass().add(style);
        area.setUndoManager(UndoUtils.noOpUndoManager());
        new Blink(area);
        area.setAccessibleRole(oneLine ? AccessibleRole.TEXT_FIELD : AccessibleRole.TEXT_AREA);
        area.accessibleTextProperty().bind(name);
        area.plainTextChanges().subscribe(this::changed);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        area.addEventFilter(KeyEvent.KEY_TYPED, _ -> inserted = "");
        area.addEventHandler(KeyEvent.KEY_TYPED, event -> written(event.getCharacter()));
        area.addEventHandler(KeyEvent.KEY_PRESSED, event -> written(event.getCode() == KeyCode.ENTER ? "\n" : ""));
        area.sceneProperty().addListener((_, before, now) -> {
            if (before != null) {
                before.removePostLayoutPulseListener(frame);
            }
            if (now != null) {
                now.addPostLayoutPulseListener(frame);
            }
        });
        if (oneLine) {
            area.setAutoHeight(true);
            node = area;
        } else {
            area.currentParagraphProperty().addListener((_, before, now) -> {
                dress(before);
                dress(now);
            });
            area.viewportDirtyEvents().subscribe(_ -> drawSoon());
            area.focusedProperty().subscribe(now -> {
                if (now) {
                    area.requestFollowCaret();
                }
            });
            node = new VirtualizedScrollPane<>(area);
        }
    }

    /** One paragraph that grows with its text: a headline, a lead. */
    public static RichTextBox line(String id, String style, ObservableValue<String> name) {
        return new RichTextBox(id, style, name, true);
    }

    /** A text of many paragraphs that scrolls. */
    public static RichTextBox page(String id, String style, ObservableValue<String> name) {
        return new RichTextBox(id, style, name, false);
    }

    /** What stands in the place of a text that nobody has written. */
    public RichTextBox placeholder(ObservableValue<String> words) {
        Label label = new Label();
        label.textProperty().bind(words);
        label.getStyleClass().add("placeholder");
        label.setMouseTransparent(true);
        label.setWrapText(true);
        label.prefWidthProperty().bind(area.widthProperty().subtract(30));
        area.setPlaceholder(label, javafx.geometry.Pos.TOP_LEFT);
        return this;
    }

    private void keyPressed(KeyEvent event) {
        inserted = "";
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (event.getCode() == KeyCode.TAB && plain) {
            Node here = area;
            here.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && oneLine && plain) {
            area.requestFocusTraversal(TraversalDirection.NEXT);
            event.consume();
        }
    }

    /** Behind the control's own answer to a key, when text and caret are what they will be. */
    private void written(String key) {
        if (!key.isEmpty() && key.equals(inserted)) {
            inserted = "";
            characters.accept(key);
        }
    }

    /** The text is kept beside the control, which would put it together from its paragraphs at every key. */
    private void changed(PlainTextChange change) {
        int at = change.getPosition();
        int removed = change.getRemoved().length();
        text = text.substring(0, at) + change.getInserted() + text.substring(at + removed);
        placed.replaceAll((_, marks) -> marks.edited(at, removed, change.getInserted().length()));
        // an edit that was taken back brings the marks back that it has hidden
        placed.keySet().removeIf(layer -> layers.get(layer).mayBeOf(text));
        if (oneLine && area.getParagraphs().size() > 1) {
            String joined = text.replace('\n', ' ');
            Platform.runLater(() -> area.replaceText(joined));
            return;
        }
        if (spacesShown) {
            drawSoon();
        }
        if (!showing) {
            inserted = change.getInserted();
            typed.accept(text);
        }
    }

    /** An empty line between two blocks is a thin gap, except while the caret is in it. */
    private void dress(int paragraph) {
        if (oneLine || paragraph >= area.getParagraphs().size()) {
            return;
        }
        boolean gap = area.getParagraphLength(paragraph) == 0
                && area.getLength() > 0
                && paragraph != area.getCurrentParagraph();
        List<String> style = gap ? List.of("gap") : List.of();
        if (!style.equals(List.copyOf(area.getParagraph(paragraph).getParagraphStyle()))) {
            area.setParagraphStyle(paragraph, style);
        }
    }

    @Override
    public Region node() {
        return node;
    }

    /** Called with the place of a character that a person clicks on, without dragging. */
    public void onClicked(IntConsumer clicked) {
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1 && event.isStillSincePress()) {
                area.hit(event.getX(), event.getY()).getCharacterIndex().ifPresent(clicked);
            }
        });
    }

    /** The control itself, for tests and focus. */
    public Node control() {
        return area;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public void show(String next) {
        if (text.equals(next)) {
            return;
        }
        Difference difference = Difference.of(text, next);
        int anchor = moved(area.getAnchor(), difference);
        int caret = moved(area.getCaretPosition(), difference);
        showing = true;
        try {
            show(difference.start(), difference.end(), difference.put(next));
        } finally {
            showing = false;
        }
        area.selectRange(anchor, caret);
        if (!area.isFocused()) {
            area.moveTo(0);
            area.requestFollowCaret();
        }
    }

    /** Line by line where a few lines have changed: what is in sight then stays where it is. */
    private void show(int start, int end, String words) {
        String[] before = text.substring(start, end).split("\n", -1);
        String[] after = words.split("\n", -1);
        if (before.length == 1 || before.length != after.length || before.length > FEW_LINES) {
            replace(start, end, words);
            return;
        }
        int at = end;
        for (int i = before.length - 1; i >= 0; i--) {
            int from = at - before[i].length();
            if (!before[i].equals(after[i])) {
                replace(from, at, after[i]);
            }
            at = from - 1;
        }
    }

    /** Where the caret is then: at its words, and behind what was put in at it. */
    private static int moved(int place, Difference difference) {
        return place >= difference.end()
                ? place + difference.longer()
                : Math.min(place, Math.max(difference.start(), difference.newEnd()));
    }

    /** A gap between two blocks is thin from the beginning: it would move what is in sight if it became so later. */
    private void replace(int start, int end, String words) {
        if (oneLine || words.indexOf('\n') < 0) {
            area.replaceText(start, end, words);
            return;
        }
        ReadOnlyStyledDocumentBuilder<Collection<String>, String, Collection<String>> document =
                new ReadOnlyStyledDocumentBuilder<>(area.getSegOps(), List.of());
        for (String line : words.split("\n", -1)) {
            document.addParagraph(line, List.of(), line.isEmpty() ? List.of("gap") : List.of());
        }
        area.replace(start, end, document.build());
    }

    @Override
    public void onTyped(Consumer<String> typed) {
        this.typed = typed;
    }

    @Override
    public void onCharacter(Consumer<String> characters) {
        this.characters = characters;
    }

    @Override
    public ObservableValue<Integer> caretProperty() {
        return area.caretPositionProperty();
    }

    @Override
    public Optional<Bounds> caretOnScreen() {
        return area.getCaretBounds();
    }

    @Override
    public void reveal(int start, int end) {
        int length = area.getLength();
        area.requestFocus();
        area.selectRange(Math.clamp(start, 0, length), Math.clamp(end, 0, length));
        area.requestFollowCaret();
    }

    @Override
    public void goTo(int place) {
        area.moveTo(Math.clamp(place, 0, area.getLength()));
        area.requestFollowCaret();
    }

    /** How far it is scrolled, in pixels; an estimate, but not at its beginning. */
    public double scrolled() {
        return Optional.ofNullable(area.estimatedScrollYProperty().getValue()).orElse(0.0);
    }

    /** @param down in pixels; less than 0 is up */
    public void scrollBy(double down) {
        if (down != 0) {
            area.scrollYBy(down);
        }
    }

    /** Brings the caret into sight with the next frame. */
    public void followCaret() {
        area.requestFollowCaret();
    }

    public void scrollToTop() {
        if (scrolled() > 0) {
            area.showParagraphAtTop(0);
        }
    }

    /** Of the text, in pixels; an estimate where it is longer than what is in sight. */
    public double wholeHeight() {
        return Optional.ofNullable(area.totalHeightEstimateProperty().getValue()).orElse(0.0);
    }

    /** Where the selection is; an empty range at the caret if nothing is selected. */
    public IndexRange selected() {
        return area.getSelection();
    }

    @Override
    public String selection() {
        return area.getSelectedText();
    }

    @Override
    public void insert(String text) {
        area.replaceSelection(text);
    }

    @Override
    public void mark(Layer layer, Marks marks) {
        layers.put(layer, marks);
        placed.remove(layer);
        drawSoon();
    }

    @Override
    public void showSpaces(boolean shown) {
        spacesShown = shown;
        drawSoon();
    }

    private void drawSoon() {
        drawing = true;
        soon();
    }

    private void soon() {
        Platform.requestNextPulse();
    }

    /** Behind the layout of a frame, when it is known what is in sight without laying it out once more. */
    private void laidOut() {
        if (drawing) {
            draw();
        }
        typewriter.laidOut();
    }

    /** Keeps the caret's line in the middle, or no longer. */
    public void typewriter(boolean on) {
        typewriter.turn(on);
    }

    public boolean isTypewriter() {
        return typewriter.isOn();
    }

    /** @param lower told by how many pixels the typewriter's line is too high where nothing is left to scroll */
    public void atTheTop(DoubleConsumer lower) {
        typewriter.atTheTop(lower);
    }

    /** Leaves this much to the left and the right of the text. */
    public void margins(ObservableDoubleValue sides) {
        area.paddingProperty()
                .bind(Bindings.createObjectBinding(
                        () -> new Insets(2, sides.get(), typewriter.belowProperty().get(), sides.get()),
                        sides,
                        typewriter.belowProperty()));
    }

    /** Only the paragraphs in sight are looked at, and only those that look different now are drawn again. */
    private void draw() {
        drawing = false;
        layers.forEach((layer, marks) -> placed.computeIfAbsent(layer, _ -> marks.to(text)));
        List<Marks.Moved> now = List.copyOf(placed.values());
        int visible = area.getVisibleParagraphs().size();
        int first = visible == 0 ? 0 : area.visibleParToAllParIndex(0);
        int last = Math.min(area.getParagraphs().size(), first + visible);
        Map<Paragraph<?, ?, ?>, List<Mark>> inSight = new IdentityHashMap<>();
        // upwards: the view holds on to the topmost paragraph that it has not to draw again
        for (int i = last - 1; i >= first; i--) {
            int length = area.getParagraphLength(i);
            int start = area.getAbsolutePosition(i, 0);
            dress(i);
            if (length > 0) {
                List<Mark> here = new ArrayList<>();
                now.forEach(marks -> marks.within(
                        start,
                        start + length,
                        mark -> here.add(new Mark(mark.start() - start, mark.end() - start, mark.style()))));
                if (spacesShown) {
                    spaces(start, start + length, here);
                }
                if (!here.equals(drawn.get(area.getParagraph(i)))) {
                    StyleSpans<Collection<String>> spans = spans(here, length);
                    if (!spans.equals(area.getStyleSpans(i))) {
                        area.setStyleSpans(start, spans);
                    }
                }
                inSight.put(area.getParagraph(i), here);
            }
        }
        drawn = inSight;
    }

    private void spaces(int from, int to, List<Mark> here) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\u00a0' || text.charAt(i) == '\u202f') {
                here.add(new Mark(i - from, i - from + 1, "no-break"));
            }
        }
    }

    /** The styles of a paragraph of this length; the marks may begin before it and end after it. */
    private static StyleSpans<Collection<String>> spans(List<Mark> marks, int length) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, length));
        for (Mark mark : marks) {
            cuts.add(Math.clamp(mark.start(), 0, length));
            cuts.add(Math.clamp(mark.end(), 0, length));
        }
        StyleSpansBuilder<Collection<String>> builder = new StyleSpansBuilder<>();
        int at = 0;
        for (int cut : cuts.tailSet(1)) {
            int start = at;
            builder.add(
                    marks.stream()
                            .filter(m -> m.start() <= start && m.end() >= cut)
                            .map(Mark::style)
                            .distinct()
                            .sorted()
                            .toList(),
                    cut - at);
            at = cut;
        }
        return builder.create();
    }

    @Override
    public void cut() {
        area.cut();
    }

    @Override
    public void copy() {
        area.copy();
    }

    @Override
    public void paste() {
        area.paste();
    }

    @Override
    public void selectAll() {
        area.selectAll();
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }

    @Override
    public ObservableValue<Boolean> focusedProperty() {
        return area.focusedProperty();
    }
}
