package app.dateline.desk.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class RowNodeTest {
    @Test
    void aNodeIsStyledAnewOnlyWhereItsStyleChanges() {
        Region node = new Region();
        List<List<String>> changes = new ArrayList<>();
        node.getStyleClass().addListener((ListChangeListener<String>) change -> changes.add(List.copyOf(change.getList())));

        RowNode.style(node, "dot", "good");
        RowNode.style(node, "dot", "good");
        RowNode.style(node, "dot", "blocking");

        assertThat(changes).containsExactly(List.of("dot", "good"), List.of("dot", "blocking"));
    }
}
