package app.dateline.mention;

import app.dateline.article.Coded;

/** What speaks for it that a place in a text means an entity, from the strongest to the faintest. */
public enum Evidence implements Coded {
    /** Its name, short or official: «Великобритания», "Lockheed Martin". */
    NAME,
    /** Letters that stand for its name: ОАЭ, UK. */
    ABBREVIATION,
    /** An adjective or the word for its people: «британский», "Briton". */
    ADJECTIVE,
    /** A name that means other things just as often, and nothing in the text decides: Georgia, «РБ». */
    WEAK,
    /** A capital or a seat of power that may stand for it: «Кремль», London. A hint, never a tag of its own. */
    METONYM,
    /** What looks like a name and is something else: a person, a street, money. Only told to who asks for it. */
    BLOCKED
}
