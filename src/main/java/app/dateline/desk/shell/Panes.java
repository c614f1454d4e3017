package app.dateline.desk.shell;

import java.util.List;
import javafx.scene.Node;

/** The parts of the window, one after the other by a key; those that are not there now are passed over. */
final class Panes {
    /** @param enter takes the focus into the pane */
    record Pane(Node node, Runnable enter) {
        boolean isThere() {
            for (Node at = node; at != null; at = at.getParent()) {
                if (!at.isVisible()) {
                    return false;
                }
            }
            return node.getScene() != null;
        }

        boolean holds(Node focus) {
            for (Node at = focus; at != null; at = at.getParent()) {
                if (at == node) {
                    return true;
                }
            }
            return false;
        }
    }

    private final List<Pane> all;

    Panes(List<Pane> all) {
        this.all = all;
    }

    /** @param by 1 for the next one, -1 for the one before */
    void go(int by, Node focus) {
        List<Pane> there = all.stream().filter(Pane::isThere).toList();
        if (there.isEmpty()) {
            return;
        }
        int now = -1;
        for (int i = 0; i < there.size(); i++) {
            if (there.get(i).holds(focus)) {
                now = i;
            }
        }
        int next = now < 0 ? (by > 0 ? 0 : there.size() - 1) : Math.floorMod(now + by, there.size());
        there.get(next).enter().run();
    }
}
