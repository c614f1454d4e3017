package app.dateline.desk.inspector;

import app.dateline.desk.control.UiWords;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A row of tabs that never loses or cuts one: an icon over a name each, in widths that fit the names, and where even
 * that is too wide only the chosen one keeps its name, the others say theirs in a tooltip.
 */
final class TabBar extends Pane {
    private final ObjectProperty<InspectorTab> chosen = new SimpleObjectProperty<>(InspectorTab.DETAILS);
    private final Map<InspectorTab, ToggleButton> tabs = new EnumMap<>(InspectorTab.class);
    private final Map<InspectorTab, StackPane> icons = new EnumMap<>(InspectorTab.class);
    private final ToggleGroup group = new ToggleGroup();

    TabBar(UiWords words) {
        getStyleClass().add("inspector-tabs");
        setAccessibleRole(AccessibleRole.TAB_PANE);
        accessibleTextProperty().bind(words.say("inspector.tabs"));
        for (InspectorTab tab : InspectorTab.values()) {
            ToggleButton button = button(tab, words.say("inspector.tab." + tab.code()));
            tabs.put(tab, button);
            getChildren().add(button);
        }
        chosen.addListener((_, _, now) -> choose(now));
        choose(chosen.get());
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                // a second click on the tab that is open leaves it open
                group.selectToggle(before);
            } else {
                chosen.set((InspectorTab) now.getUserData());
            }
        });
    }

    private ToggleButton button(InspectorTab tab, ObservableValue<String> name) {
        StackPane icon = new StackPane(new FontIcon(tab.icon()));
        icon.getStyleClass().add("tab-icon");
        icons.put(tab, icon);
        ToggleButton button = new ToggleButton();
        button.setId("inspector-tab-" + tab.code());
        button.setUserData(tab);
        button.setGraphic(icon);
        button.setToggleGroup(group);
        button.setAccessibleRole(AccessibleRole.TAB_ITEM);
        button.getStyleClass().setAll("inspector-tab");
        button.textProperty().bind(name);
        button.accessibleTextProperty().bind(name);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(name);
        button.setTooltip(tooltip);
        return button;
    }

    /** Shows a small count on a tab's icon while the text is not empty. */
    void badge(InspectorTab tab, ObservableValue<String> text, ObservableValue<String> style) {
        Label badge = new Label();
        badge.getStyleClass().setAll("tab-badge");
        badge.textProperty().bind(text);
        badge.visibleProperty().bind(badge.textProperty().isNotEmpty());
        badge.setManaged(false);
        badge.textProperty().addListener(_ -> place(badge));
        badge.boundsInLocalProperty().addListener(_ -> place(badge));
        style.addListener((_, before, now) -> {
            badge.getStyleClass().remove(before);
            badge.getStyleClass().add(now);
        });
        badge.getStyleClass().add(style.getValue());
        icons.get(tab).getChildren().add(badge);
        tabs.get(tab)
                .accessibleHelpProperty()
                .bind(text);
    }

    /** To the right and above the middle of the icon, outside the layout, so that a count moves nothing. */
    private static void place(Label badge) {
        badge.autosize();
        double em = badge.getFont().getSize();
        badge.relocate(Math.round(1.57 * em), Math.round(-0.52 * em));
    }

    ObjectProperty<InspectorTab> chosenProperty() {
        return chosen;
    }

    void focusChosen() {
        tabs.get(chosen.get()).requestFocus();
    }

    private void choose(InspectorTab tab) {
        group.selectToggle(tabs.get(tab));
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = 0;
        for (ToggleButton tab : tabs.values()) {
            height = Math.max(height, tab.prefHeight(-1));
        }
        return height + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        tabs.values().forEach(tab -> tab.setContentDisplay(ContentDisplay.TOP));
        double wanted = wanted();
        if (wanted > room) {
            tabs.values().forEach(tab -> {
                if (!tab.isSelected()) {
                    tab.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
                }
            });
            wanted = wanted();
        }
        double more = Math.max(0, Math.floor((room - wanted) / tabs.size()));
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double x = snappedLeftInset();
        for (ToggleButton tab : tabs.values()) {
            double width = Math.ceil(tab.prefWidth(-1)) + more;
            tab.resizeRelocate(x, snappedTopInset(), width, height);
            x += width;
        }
    }

    private double wanted() {
        double wanted = 0;
        for (ToggleButton tab : tabs.values()) {
            wanted += Math.ceil(tab.prefWidth(-1));
        }
        return wanted;
    }
}
