package app.dateline.rights.credit;

import app.dateline.article.Bilingual;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may stand before a party: ©, «Фото:», “courtesy of”. */
final class Signs {
    static final Bilingual COPYRIGHT = Bilingual.same("© ");
    private static final List<Sign> ALL = read();
    private static final List<Sign> SURE = ALL.stream().filter(sign -> !sign.doubted()).toList();
    private static final List<Sign> DOUBTED = ALL.stream().filter(Sign::doubted).toList();
    private static final Pattern YEARS =
            Pattern.compile("(?:19|20)\\d\\d(?:\\s?[-–—]\\s?(?:19|20)\\d\\d)?(?=[\\p{Z}\\s,.]|$)[.,]?");

    private Signs() {}

    /**
     * One way to write a sign.
     *
     * @param text    as it is printed, with a space behind it
     * @param doubted counts only before a party that is known
     * @param governs whether a Russian name stands in another case behind it
     */
    record Sign(Bilingual text, Pattern written, boolean doubted, boolean governs, int length) {}

    /** A sign at the beginning of a text, and where what follows begins. */
    record Found(Sign sign, int end) {}

    private static List<Sign> read() {
        List<Sign> all = new ArrayList<>();
        for (PartyFile.Line line : PartyFile.read("signs.txt")) {
            Bilingual text = new Bilingual(line.name().ru() + " ", line.name().en() + " ");
            for (String written : line.spellings()) {
                boolean doubted = written.startsWith("~");
                String form = doubted ? written.substring(1) : written;
                boolean governs = form.contains("предоставлено") && !form.endsWith(":");
                all.add(new Sign(text, pattern(form), doubted, governs || doubted, form.length()));
            }
        }
        all.sort(Comparator.comparingInt(Sign::length).reversed());
        return List.copyOf(all);
    }

    private static Pattern pattern(String form) {
        String bare = form.endsWith(":") ? form.substring(0, form.length() - 1) : form;
        StringBuilder regex = new StringBuilder("[\\p{Z}\\s]*");
        String gap = "";
        for (String word : bare.split(" ")) {
            regex.append(gap).append(Pattern.quote(word));
            gap = "[\\p{Z}\\s]+";
        }
        if (form.endsWith(":")) {
            regex.append("[\\p{Z}\\s]*(?::|[-–—](?=[\\p{Z}\\s]))");
        } else if (Character.isLetter(form.charAt(form.length() - 1))) {
            regex.append("(?=[\\p{Z}\\s(«“\"©]|$)");
        }
        return Pattern.compile(regex.append("[\\p{Z}\\s]*").toString(),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The longest sign that opens what is left of the text from here, whoever stands behind it. */
    static Optional<Found> sure(String text, int from) {
        return at(text, from, SURE);
    }

    /** The same of those that are signs only before a party that is known. */
    static Optional<Found> doubted(String text) {
        return at(text, 0, DOUBTED);
    }

    private static Optional<Found> at(String text, int from, List<Sign> signs) {
        if (from < text.length() && !isOpening(text.charAt(from))) {
            return Optional.empty();
        }
        for (Sign sign : signs) {
            Matcher matcher = sign.written().matcher(text).region(from, text.length());
            if (matcher.lookingAt()) {
                return Optional.of(new Found(sign, matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static boolean isOpening(char c) {
        return Character.isLetter(c) || c == '©' || c == '(' || Script.isGap(c);
    }

    /** Where the years that begin here end, with a comma behind them; where they begin if there are none. */
    static int years(String text, int from) {
        Matcher matcher = YEARS.matcher(text).region(from, text.length());
        return matcher.lookingAt() ? matcher.end() : from;
    }
}
