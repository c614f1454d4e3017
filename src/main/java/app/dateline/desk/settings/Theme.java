package app.dateline.desk.settings;

/** Light, dark, or as the system has it. */
public enum Theme {
    LIGHT,
    DARK,
    SYSTEM
}
