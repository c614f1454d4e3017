package app.dateline.rights.credit;

import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A credit line as the parties that it names, in their order. Immutable.
 *
 * @param language in which it was read
 * @param parties  empty for a line that names nobody
 */
public record CreditLine(Language language, List<Credited> parties) {
    /** UTF-16 units; a longer line is not looked into but taken for one name. */
    public static final int LONGEST = 500;

    public CreditLine {
        parties = List.copyOf(parties);
    }

    /** Reads a line in this language, in time that grows with its length alone. Never fails. */
    public static CreditLine read(String line, Language language, Parties known) {
        return new CreditLine(language, new LineReader(line, language, known).read());
    }

    /** The language of a line: Russian if it has a letter of its alphabet. */
    public static Language language(String line) {
        return Script.isCyrillic(line) ? Language.RU : Language.EN;
    }

    /** As it is printed in this language; a party without a name in it stands there with its other one. */
    public String in(Language language) {
        return joined(language, (party, first) -> party.in(language, first));
    }

    /** The line in its own language, with each name as it is spelled there. */
    public String asWritten() {
        return joined(language, (party, first) -> party.asWritten(language, first));
    }

    private String joined(Language language, BiFunction<Credited, Boolean, String> print) {
        StringBuilder line = new StringBuilder();
        for (Credited party : parties) {
            boolean first = line.isEmpty();
            String join = first ? "" : party.join().in(language);
            String next = print.apply(party, first);
            // an address would take the slash behind it for its own
            line.append(join.equals("/") && Splitter.swallows(line, next) ? " / " : join).append(next);
        }
        return line.toString();
    }

    /** Whether every party has a name in this language. */
    public boolean isWhole(Language language) {
        return !parties.isEmpty() && parties.stream().allMatch(party -> party.isIn(language));
    }

    /** Whether every party is on the list or is written alike in both languages. */
    public boolean isKnown() {
        return isWhole(Language.RU) && isWhole(Language.EN);
    }

    /** With two parties in each other's place; signs that open the line stay where they are. */
    public CreditLine swapped(int one, int other) {
        List<Credited> swapped = new ArrayList<>(parties);
        int first = Math.min(one, other);
        int second = Math.max(one, other);
        Credited left = swapped.get(first);
        Credited right = swapped.get(second);
        // a sign that governs a case goes with its name
        boolean stays = right.before().isEmpty() && !left.oblique();
        swapped.set(first, right.withJoin(left.join()).withBefore(stays ? left.before() : right.before()));
        swapped.set(second, left.withJoin(right.join()).withBefore(stays ? Bilingual.EMPTY : left.before()));
        return new CreditLine(language, swapped);
    }

    /** Without one party; a sign that opened the line opens it still. */
    public CreditLine without(int index) {
        List<Credited> fewer = new ArrayList<>(parties);
        Credited gone = fewer.remove(index);
        if (index < fewer.size()) {
            Credited next = fewer.get(index).withJoin(gone.join());
            fewer.set(index, next.before().isEmpty() ? next.withBefore(gone.before()) : next);
        }
        return new CreditLine(language, fewer);
    }

    /** With this name in the place of a party's. */
    public CreditLine with(int index, Bilingual name) {
        List<Credited> named = new ArrayList<>(parties);
        named.set(index, named.get(index).withName(name, name.in(language)));
        return new CreditLine(language, named);
    }

    /** How many it names, if what nobody knows on both sides of a comma is one. */
    int least() {
        int least = 0;
        boolean unknown = false;
        for (Credited party : parties) {
            boolean part = unknown && !party.known() && party.join().equals(LineReader.COMMA);
            least += part ? 0 : 1;
            unknown = !party.known();
        }
        return least;
    }

    /** Whether this line and the one in the other language surely name different parties. */
    boolean differs(CreditLine other) {
        if (parties.isEmpty() || other.parties.isEmpty()) {
            return false;
        }
        if (parties.size() != other.parties.size()) {
            return least() != other.least();
        }
        for (int i = 0; i < parties.size(); i++) {
            if (parties.get(i).differs(other.parties.get(i))) {
                return true;
            }
        }
        return false;
    }
}
