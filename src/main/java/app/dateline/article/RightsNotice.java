package app.dateline.article;

/**
 * Whose the text is, and why we may publish it. The wording that readers see is made from these two in each language
 * and is never translated by a machine.
 *
 * @param holder the copyright holder's name in each language
 * @param basis  null as long as nobody has chosen one
 */
public record RightsNotice(Bilingual holder, Basis basis) {
    public static final RightsNotice NONE = new RightsNotice(Bilingual.EMPTY, null);

    public boolean isEmpty() {
        return holder.isEmpty() && basis == null;
    }
}
