package app.dateline.article;

/** Why we may publish somebody's material. */
public enum Basis implements Coded {
    /** Written by the newsroom itself. */
    OWN,
    /** Made openly available by the copyright holder. It stays the holder's: this is not the public domain. */
    OPEN_ACCESS,
    /** Retold with a link to the source. */
    DIGEST,
    /** Published under a licence from the holder. */
    LICENSED,
    /** Quoted within the limits of the law. */
    QUOTATION,
    /** Given out by the holder for publication, as a press release is. */
    HANDOUT
}
