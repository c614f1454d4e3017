package app.dateline.proof.translation;

/**
 * A block and what was made of it in the other language; as a key, one of the texts.
 *
 * @param source what was written first
 * @param target its translation, which what is found is about
 */
public record BlockPair(BlockText source, BlockText target) {}
