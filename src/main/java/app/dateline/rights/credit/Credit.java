package app.dateline.rights.credit;

import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A credit in both languages, read as the parties that each side names. Immutable. */
public record Credit(CreditLine ru, CreditLine en) {

    public static Credit read(Bilingual text, Parties known) {
        return new Credit(
                CreditLine.read(text.ru(), Language.RU, known), CreditLine.read(text.en(), Language.EN, known));
    }

    public CreditLine in(Language language) {
        return language == Language.RU ? ru : en;
    }

    /** Whether the two sides surely name different parties, or the same in another order. */
    public boolean differs() {
        return ru.differs(en);
    }

    /** Whether the parties of the two sides stand beside each other one by one. */
    public boolean isPaired() {
        return ru.parties().size() == en.parties().size();
    }

    /** What the other side would say, if every party of this one has a name there. */
    public Optional<String> rendered(Language from) {
        CreditLine line = in(from);
        return line.isWhole(from.other()) ? Optional.of(line.in(from.other())) : Optional.empty();
    }

    /** The credit with a side that is blank written from the other, where all of that one's parties are known. */
    public static Bilingual completed(Bilingual text, Parties known) {
        for (Language blank : Language.values()) {
            if (text.in(blank).isBlank() && !text.in(blank.other()).isBlank()) {
                return read(text, known).rendered(blank.other()).map(line -> text.with(blank, line)).orElse(text);
            }
        }
        return text;
    }

    /** One party by its place in each line; -1 for a side that does not name it. */
    public record Pair(int ru, int en) {
        public int in(Language language) {
            return language == Language.RU ? ru : en;
        }

        private static Pair of(Language side, int here, int there) {
            return side == Language.RU ? new Pair(here, there) : new Pair(there, here);
        }
    }

    /**
     * The parties of both sides, each once: who is surely the same belongs together wherever it stands, and who is left
     * over on both sides in equal number does in that order. Those of one side come in its order, then those that the
     * other side alone names.
     */
    public List<Pair> pairs(Language side) {
        List<Credited> here = in(side).parties();
        List<Credited> there = in(side.other()).parties();
        int[] partners = new int[here.size()];
        List<Integer> alone = new ArrayList<>();
        List<Integer> left = new ArrayList<>(IntStream.range(0, there.size()).boxed().toList());
        for (int i = 0; i < partners.length; i++) {
            Credited party = here.get(i);
            partners[i] = left.stream().filter(j -> party.isSame(there.get(j))).findFirst().orElse(-1);
            if (partners[i] < 0) {
                alone.add(i);
            }
            left.remove(Integer.valueOf(partners[i]));
        }
        if (alone.size() == left.size()) {
            for (int i : alone) {
                int j = left.removeFirst();
                if (here.get(i).differs(there.get(j))) {
                    left.addLast(j);
                } else {
                    partners[i] = j;
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < partners.length; i++) {
            pairs.add(Pair.of(side, i, partners[i]));
        }
        left.forEach(j -> pairs.add(Pair.of(side, -1, j)));
        return pairs;
    }

    /**
     * What may be learned from it: the name of one party that nobody knows yet. There is none where two are unknown or
     * signs differ, because it might be another one's, and none that a person would not write into a list.
     */
    public Optional<Bilingual> news() {
        Optional<Bilingual> news = Optional.empty();
        for (int i = 0; isPaired() && i < ru.parties().size(); i++) {
            Credited left = ru.parties().get(i);
            Credited right = en.parties().get(i);
            if (left.known() && right.known() && left.isSame(right)) {
                continue;
            }
            if (left.known() || right.known() || news.isPresent() || !isOneName(left, right)) {
                return Optional.empty();
            }
            news = Optional.of(new Bilingual(left.name().ru(), right.name().en()));
        }
        return news;
    }

    private static boolean isOneName(Credited ru, Credited en) {
        return Script.isCyrillic(ru.name().ru())
                && !Script.isCyrillic(en.name().inOrOther(Language.EN))
                && !ru.oblique()
                && ru.before().ru().equals(en.before().ru())
                && Math.max(ru.written().length(), en.written().length()) <= Party.LONGEST;
    }

    /** Where in a line the name begins that is written last. */
    public static int lastName(String line, Language language, Parties known) {
        return LineReader.lastName(line, language, known);
    }
}
