package app.dateline.rights.credit;

import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** The names that stand beside each other on both sides and that nobody knows yet. */
    public List<Bilingual> news() {
        List<Bilingual> news = new ArrayList<>();
        for (int i = 0; isPaired() && i < ru.parties().size(); i++) {
            Credited left = ru.parties().get(i);
            Credited right = en.parties().get(i);
            boolean named = Script.isCyrillic(left.name().ru()) && !Script.isCyrillic(right.name().inOrOther(Language.EN));
            if (!left.known() && !right.known() && named) {
                news.add(new Bilingual(left.name().ru(), right.name().en()));
            }
        }
        return news;
    }

    /** Where in a line the name begins that is written last. */
    public static int lastName(String line, Language language, Parties known) {
        return LineReader.lastName(line, language, known);
    }
}
