package app.dateline.desk.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a new person goes through the tour. */
class TourModelTest {
    private final TourModel model = new TourModel();

    @Test
    void fiveStepsFollowEachOtherAndEnd() {
        List<TourStep> seen = new ArrayList<>();
        model.begin();
        for (int i = 0; i < 6; i++) {
            seen.add(model.stepProperty().get());
            model.next();
        }
        assertThat(seen).containsExactly(
                TourStep.LIST, TourStep.TEXT, TourStep.INSPECTOR, TourStep.PROBLEMS, TourStep.PUBLISH, null);
    }

    @Test
    void itGoesBackToTheFirstStepAndNotBeforeIt() {
        model.begin();
        model.next();
        model.back();
        model.back();
        assertThat(model.stepProperty().get()).isEqualTo(TourStep.LIST);
    }

    @Test
    void itCanBeSkippedAtAnyStep() {
        model.begin();
        model.next();
        model.end();
        assertThat(model.stepProperty().get()).isNull();
        model.next();
        assertThat(model.stepProperty().get()).isNull();
    }
}
