package app.dateline.rights.credit;

import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one credit line. What it does not know it keeps word for word. */
final class LineReader {
    static final Bilingual SLASH = Bilingual.same("/");
    static final Bilingual COMMA = Bilingual.same(", ");
    static final Bilingual SPACE = Bilingual.same(" ");
    static final Bilingual VIA = new Bilingual("/", " via ");
    private static final Bilingual AND = new Bilingual(" и ", " and ");

    /** A name with more slashes and commas in it than this would have to be known by heart. */
    private static final int PIECES_OF_A_NAME = 4;

    private static final Pattern LATE_YEAR =
            Pattern.compile("[\\p{Z}\\s]+(?:©[\\p{Z}\\s]*)?(?:19|20)\\d\\d(?:[-–—](?:19|20)\\d\\d)?\\.?$|[\\p{Z}\\s]*©$");

    private static final Pattern ADDRESS = Pattern.compile("\\S+\\.[a-z]{2,}(?:/\\S*)?|@\\S+", Pattern.CASE_INSENSITIVE);

    private final String line;
    private final Language language;
    private final Parties known;
    private final List<Credited> parties = new ArrayList<>();
    private Bilingual before = Bilingual.EMPTY;

    LineReader(String line, Language language, Parties known) {
        this.line = strip(line);
        this.language = language;
        this.known = known;
    }

    List<Credited> read() {
        if (line.length() > CreditLine.LONGEST) {
            return List.of(credited(Bilingual.EMPTY, line, false));
        }
        List<Splitter.Piece> pieces = new Splitter(line).pieces();
        for (int i = 0; i < pieces.size(); i++) {
            i += take(pieces, i);
        }
        String left = strip(before.in(language));
        if (left.codePoints().anyMatch(Character::isLetterOrDigit)) {
            // a sign that nobody stands behind may be somebody's name
            before = Bilingual.EMPTY;
            parties.add(credited(pieces.getLast().join(), left, false));
        }
        return parties;
    }

    /** @return how many further pieces its name goes on over */
    private int take(List<Splitter.Piece> pieces, int i) {
        Splitter.Piece piece = pieces.get(i);
        Opening opening = opening(piece.start(), piece.end());
        before = joined(before, opening.text());
        for (int more = Math.min(PIECES_OF_A_NAME, pieces.size() - i) - 1; more >= 0; more--) {
            String name = strip(line.substring(opening.end(), pieces.get(i + more).end()));
            if (add(piece.join(), name, opening.governs())) {
                return more;
            }
        }
        String name = strip(line.substring(opening.end(), piece.end()));
        if (name.isEmpty()) {
            return 0;
        }
        if (!Script.hasLetter(name)) {
            aside(piece.join(), name);
        } else if (!several(piece.join(), name)) {
            unknown(piece.join(), name, opening);
        }
        return 0;
    }

    /** Adds it if it is known, with a year behind it or in another case too. */
    private boolean add(Bilingual join, String name, boolean governed) {
        if (!Script.hasLetter(name)) {
            return false;
        }
        String nominative = governed ? Cases.nominative(name) : name;
        Optional<Party> party = known.find(name).or(() -> known.find(nominative));
        String after = "";
        Matcher year = LATE_YEAR.matcher(name);
        if (party.isEmpty() && year.find()) {
            party = known.find(name.substring(0, year.start()));
            after = name.substring(year.start());
        }
        if (party.isEmpty()) {
            Optional<Signs.Found> doubted = Signs.doubted(name);
            if (doubted.isEmpty() || doubted.get().end() >= name.length()) {
                return false;
            }
            String rest = name.substring(doubted.get().end());
            party = known.find(rest).or(() -> known.find(Cases.nominative(rest)));
            if (party.isPresent()) {
                before = joined(before, doubted.get().sign().text());
            }
        }
        String behind = after;
        party.ifPresent(found -> parties.add(new Credited(join, takeBefore(), found.name(), true, behind)));
        return party.isPresent();
    }

    /** «ТАСС и РИА Новости» are two only if both are known; «и» may also be a part of a name that is. */
    private boolean several(Bilingual join, String name) {
        List<Splitter.Soft> stretches = Splitter.soft(name);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < stretches.size();) {
            int end = stretches.size();
            while (end > i && known.find(text(stretches, i, end)).isEmpty()) {
                end--;
            }
            if (end == i) {
                return false;
            }
            names.add(text(stretches, i, end));
            i = end;
        }
        Bilingual next = join;
        for (String each : names) {
            add(next, each, false);
            next = AND;
        }
        return true;
    }

    private static String text(List<Splitter.Soft> stretches, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(stretches.get(i).text()).append(i < to - 1 ? stretches.get(i).link() : "");
        }
        return text.toString();
    }

    private void unknown(Bilingual join, String name, Opening opening) {
        boolean governed = opening.governs() && Script.isCyrillic(name);
        String nominative = governed ? Cases.nominative(name) : name;
        if (governed && nominative.equals(name)) {
            // in a case that we cannot undo: the sign must go on without its colon
            String ru = before.ru();
            before = new Bilingual(ru.endsWith(": ") ? ru.substring(0, ru.length() - 2) + " " : ru, before.en());
        }
        parties.add(credited(join, nominative, false));
    }

    private Credited credited(Bilingual join, String name, boolean isKnown) {
        return new Credited(join, takeBefore(), sides(name), isKnown, "");
    }

    /** Cyrillic is Russian; Latin may stand in a Russian line; an address is the same everywhere. */
    private Bilingual sides(String name) {
        if (Script.isCyrillic(name)) {
            return new Bilingual(name, "");
        }
        return language == Language.RU || ADDRESS.matcher(name).matches()
                ? Bilingual.same(name)
                : new Bilingual("", name);
    }

    /** A year or number that stands for itself belongs to the party before it, or else to the next. */
    private void aside(Bilingual join, String text) {
        if (parties.isEmpty()) {
            before = joined(before, Bilingual.same(text + " "));
        } else {
            Credited last = parties.removeLast();
            String after = last.after() + join.in(language) + before.in(language) + text;
            before = Bilingual.EMPTY;
            parties.add(new Credited(last.join(), last.before(), last.name(), last.known(), after));
        }
    }

    private Bilingual takeBefore() {
        Bilingual taken = before;
        before = Bilingual.EMPTY;
        return taken;
    }

    private static Bilingual joined(Bilingual left, Bilingual right) {
        return new Bilingual(left.ru() + right.ru(), left.en() + right.en());
    }

    /** The signs and years that a piece opens with. */
    private record Opening(Bilingual text, int end, boolean governs) {}

    private Opening opening(int start, int end) {
        Bilingual text = Bilingual.EMPTY;
        String piece = line.substring(0, end);
        boolean governs = false;
        int at = start;
        while (at < end) {
            Optional<Signs.Found> found = Signs.sure(piece, at);
            if (found.isPresent()) {
                text = joined(text, found.get().sign().text());
                governs = found.get().sign().governs();
                at = found.get().end();
                continue;
            }
            int years = text.ru().endsWith("© ") ? Signs.years(piece, at) : at;
            if (years == at) {
                break;
            }
            text = joined(text, Bilingual.same(piece.substring(at, years) + " "));
            at = years;
        }
        return new Opening(text, at, governs);
    }

    /** Where the name that is written last begins: what a person is typing. */
    static int lastName(String line, Language language, Parties known) {
        LineReader reader = new LineReader(line, language, known);
        if (reader.line.length() > CreditLine.LONGEST) {
            return line.length();
        }
        int cut = line.indexOf(reader.line);
        Splitter.Piece last = new Splitter(reader.line).pieces().getLast();
        int at = reader.opening(last.start(), last.end()).end();
        while (at < reader.line.length() && Script.isGap(reader.line.charAt(at))) {
            at++;
        }
        return cut + at;
    }

    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && Script.isGap(text.charAt(start))) {
            start++;
        }
        while (end > start && Script.isGap(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
