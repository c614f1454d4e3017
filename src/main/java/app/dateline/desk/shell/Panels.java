package app.dateline.desk.shell;

import java.util.List;
import javafx.scene.layout.Region;

/**
 * The right side of the window as the shell sees it.
 *
 * @param node the inspector
 * @param tabs the ids of its tabs in their order: each is a command {@code tab-ID}
 * @param open shows the tab of this id and puts the focus into it
 */
public record Panels(Region node, List<String> tabs, java.util.function.Consumer<String> open) {}
