package app.dateline.desk.control;

/** A pane that scrolls what is in it by itself and wants all the height there is. */
public interface Scrolling {}
