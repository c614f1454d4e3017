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
            return List.of(unknown(Bilingual.EMPTY, line, "", false));
        }
        List<Splitter.Piece> pieces = new Splitter(line).pieces();
        for (int i = 0; i < pieces.size(); i++) {
            i += take(pieces, i);
        }
        String left = strip(before.in(language));
        if (left.codePoints().anyMatch(Character::isLetterOrDigit)) {
            // a sign that nobody stands behind may be somebody's name
            before = Bilingual.EMPTY;
            parties.add(unknown(pieces.getLast().join(), left, "", false));
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
        String written = name;
        Optional<Party> party = known.find(written);
        if (party.isEmpty() && governed) {
            written = Cases.nominative(name);
            party = known.find(written);
        }
        Matcher year = LATE_YEAR.matcher(name);
        if (party.isEmpty() && year.find()) {
            written = name.substring(0, year.start());
            party = known.find(written);
        }
        String after = party.isPresent() && name.startsWith(written) ? name.substring(written.length()) : "";
        Optional<Signs.Found> doubted = party.isEmpty() ? Signs.doubted(name) : Optional.empty();
        if (doubted.isPresent()) {
            String rest = name.substring(doubted.get().end());
            written = known.find(rest).isPresent() ? rest : Cases.nominative(rest);
            party = known.find(written);
            if (party.isPresent()) {
                before = joined(before, doubted.get().sign().text());
            }
        }
        if (party.isPresent()) {
            parties.add(new Credited(join, takeBefore(), party.get().name(), true, after, written, false));
        }
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

    private Credited unknown(Bilingual join, String name, String after, boolean oblique) {
        return new Credited(join, takeBefore(), sides(name), false, after, name, oblique);
    }

    private void unknown(Bilingual join, String name, Opening opening) {
        Matcher year = LATE_YEAR.matcher(name);
        int end = year.find() && Character.isDigit(year.group().charAt(year.group().length() - 1))
                ? year.start()
                : name.length();
        String bare = name.substring(0, end);
        boolean governed = opening.governs() && Script.isCyrillic(bare);
        String nominative = governed ? Cases.nominative(bare) : bare;
        parties.add(unknown(join, nominative, name.substring(end), governed && nominative.equals(bare)));
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
            parties.add(last.withAfter(after));
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
