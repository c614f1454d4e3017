package app.dateline.desk.editor;

import app.dateline.article.Language;

/** Which editions the centre of the window shows. */
public enum Layout {
    RU,
    BOTH,
    EN;

    public boolean isBoth() {
        return this == BOTH;
    }

    boolean shows(Language language) {
        return this == BOTH || name().equals(language.name());
    }

    static Layout only(Language language) {
        return language == Language.RU ? RU : EN;
    }
}
