package app.dateline.desk.preview;

import app.dateline.article.Coded;

/** What readers hold a page on. */
public enum PageWidth implements Coded {
    PHONE(390),
    DESKTOP(1200);

    private final double pixels;

    PageWidth(double pixels) {
        this.pixels = pixels;
    }

    /** In pixels of CSS. */
    double pixels() {
        return pixels;
    }
}
