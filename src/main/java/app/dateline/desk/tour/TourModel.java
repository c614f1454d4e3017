package app.dateline.desk.tour;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How far a person has been shown around. FX thread only. */
public final class TourModel {
    private final ReadOnlyObjectWrapper<TourStep> step = new ReadOnlyObjectWrapper<>();

    /** Null while nothing is shown. */
    public ReadOnlyObjectProperty<TourStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    public void begin() {
        step.set(TourStep.values()[0]);
    }

    /** Ends behind the last step. */
    public void next() {
        TourStep now = step.get();
        if (now != null) {
            step.set(isLast() ? null : TourStep.values()[now.ordinal() + 1]);
        }
    }

    /** Stays at the first step. */
    public void back() {
        TourStep now = step.get();
        if (now != null && now.ordinal() > 0) {
            step.set(TourStep.values()[now.ordinal() - 1]);
        }
    }

    public void end() {
        step.set(null);
    }

    boolean isLast() {
        return step.get() != null && step.get().ordinal() == TourStep.values().length - 1;
    }
}
