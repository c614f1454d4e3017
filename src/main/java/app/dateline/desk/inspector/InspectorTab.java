package app.dateline.desk.inspector;

import app.dateline.article.Coded;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The inspector's tabs in their order. */
public enum InspectorTab implements Coded {
    DETAILS(Feather.SLIDERS),
    PICTURES(Feather.IMAGE),
    MENTIONS(Feather.TAG),
    PROBLEMS(Feather.ALERT_CIRCLE),
    PORTAL(Feather.SEND),
    HISTORY(Feather.CLOCK);

    private final Ikon icon;

    InspectorTab(Ikon icon) {
        this.icon = icon;
    }

    Ikon icon() {
        return icon;
    }
}
