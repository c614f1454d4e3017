package app.dateline.mention;

/** The gazetteer that the tests share: it is immutable, and half a second is not to be spent on each. */
final class Known {
    static final Gazetteer GAZETTEER = Gazetteer.standard();
    static final Tagger TAGGER = new Tagger(GAZETTEER);

    private Known() {}
}
