package app.dateline.desk.control;

/** The part of the stylesheet that only the inspector needs; it has no colours of its own. */
public final class InspectorSheet {
    /** For {@code getStylesheets()} of the inspector, and of what it opens in windows of their own. */
    public static final String ADDRESS =
            InspectorSheet.class.getResource("/app/dateline/desk/inspector.css").toExternalForm();

    private InspectorSheet() {}
}
