package app.dateline.merge;

import app.dateline.article.EditionState;

/** Where an edition stands when both sides have moved it. */
final class States {
    private States() {}

    /**
     * What readers have seen is a fact: of such states the later one. Else the earlier one: who has sent a text back has
     * found something in it.
     */
    static EditionState of(Three<EditionState> three) {
        if (three.isPlain()) {
            return three.changed();
        }
        EditionState earlier = three.mine().compareTo(three.theirs()) < 0 ? three.mine() : three.theirs();
        EditionState later = earlier == three.mine() ? three.theirs() : three.mine();
        return later.compareTo(EditionState.PUBLISHED) >= 0 ? later : earlier;
    }
}
