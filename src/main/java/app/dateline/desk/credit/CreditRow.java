package app.dateline.desk.credit;

import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import app.dateline.rights.credit.Credit;
import app.dateline.rights.credit.Credited;
import app.dateline.rights.credit.Parties;
import app.dateline.rights.credit.Party;
import java.util.ArrayList;
import java.util.List;

/**
 * One party of a credit as it is shown.
 *
 * @param index   its place among the rows, from 0
 * @param name    as it stands on each side
 * @param own     whether it is known because an editor of this profile named it
 * @param missing the language in which nobody knows its name; null if there is none
 * @param only    the one side that names it although the other is written too; null for both
 * @param oblique whether its name stands in a case that could not be undone, so that it is not remembered
 * @param up      whether it can be moved forward
 * @param down    whether it can be moved back
 */
record CreditRow(
        int index,
        Bilingual name,
        boolean own,
        Language missing,
        Language only,
        boolean oblique,
        boolean up,
        boolean down) {

    /** The parties of both sides in the order of this one, then those that the other alone names. */
    static List<CreditRow> all(Credit credit, Language side, Parties known) {
        List<CreditRow> rows = new ArrayList<>();
        for (Credit.Pair pair : credit.pairs(side)) {
            rows.add(of(credit, side, pair, rows.size(), known));
        }
        return List.copyOf(rows);
    }

    private static CreditRow of(Credit credit, Language side, Credit.Pair pair, int index, Parties known) {
        Language other = side.other();
        int moved = credit.in(side).parties().size();
        Credited here = party(credit, pair, side);
        Credited there = party(credit, pair, other);
        Credited party = here == null ? there : here;
        boolean both = here != null && there != null;
        Bilingual name = both ? Bilingual.of(side, here.name().in(side)).with(other, there.name().in(other)) : party.name();
        Language missing = here == null ? null : name.in(other).isEmpty() ? other : name.in(side).isEmpty() ? side : null;
        boolean alone = missing == null && !both && !credit.in(other).parties().isEmpty();
        Language only = !alone ? null : here == null ? other : side;
        return new CreditRow(
                index,
                alone ? Bilingual.of(only, name.inOrOther(only)) : name,
                known.find(party.written()).filter(Party::own).isPresent(),
                missing,
                only,
                party.oblique(),
                index > 0 && index < moved,
                index < moved - 1);
    }

    private static Credited party(Credit credit, Credit.Pair pair, Language side) {
        int at = pair.in(side);
        return at < 0 ? null : credit.in(side).parties().get(at);
    }
}
