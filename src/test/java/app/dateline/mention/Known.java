package app.dateline.mention;

/** The gazetteer that the tests share: it is a constant. */
final class Known {
    static final Gazetteer GAZETTEER = Gazetteer.standard();
    static final Tagger TAGGER = new Tagger(GAZETTEER);

    private Known() {}
}
