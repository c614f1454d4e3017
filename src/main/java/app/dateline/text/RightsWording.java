package app.dateline.text;

import app.dateline.article.Language;
import app.dateline.article.RightsNotice;

/** The controlled sentence that tells readers whose the text is, in their language. */
public final class RightsWording {
    private RightsWording() {}

    /** "" as long as no basis is chosen. */
    public static String of(RightsNotice rights, Language language) {
        if (rights.basis() == null) {
            return "";
        }
        return Words.in(language).say("article.rights." + rights.basis().code(), rights.holder().inOrOther(language));
    }
}
