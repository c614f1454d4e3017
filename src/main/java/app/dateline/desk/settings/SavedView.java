package app.dateline.desk.settings;

/**
 * What the list of articles shows, under a name.
 *
 * @param text     of the search
 * @param filter   its code; one that is not known is none
 * @param sort     the name of the order; one that is not known is the usual one
 * @param reversed whether the order is turned round
 */
public record SavedView(String name, String text, String filter, String sort, boolean reversed) {
    public SavedView {
        name = name == null ? "" : name;
        text = text == null ? "" : text;
        filter = filter == null ? "" : filter;
        sort = sort == null ? "" : sort;
    }

    public SavedView withName(String name) {
        return new SavedView(name, text, filter, sort, reversed);
    }
}
