package app.dateline.text;

import app.dateline.article.Language;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The last part of a public address, made from a headline: lower-case ASCII letters, digits and single hyphens, at
 * most {@value #MAX} characters, cut between words. Russian letters are written as readers of addresses expect
 * (ж zh, х kh, щ shch, ю yu, the signs left out), after the passport table of ICAO Doc 9303 and GOST R 52535.1.
 * Thread-safe.
 */
public final class Slug {
    public static final int MAX = 80;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Map<Character, String> RUSSIAN = Map.ofEntries(
            Map.entry('а', "a"), Map.entry('б', "b"), Map.entry('в', "v"), Map.entry('г', "g"), Map.entry('д', "d"),
            Map.entry('е', "e"), Map.entry('ё', "e"), Map.entry('ж', "zh"), Map.entry('з', "z"), Map.entry('и', "i"),
            Map.entry('й', "y"), Map.entry('к', "k"), Map.entry('л', "l"), Map.entry('м', "m"), Map.entry('н', "n"),
            Map.entry('о', "o"), Map.entry('п', "p"), Map.entry('р', "r"), Map.entry('с', "s"), Map.entry('т', "t"),
            Map.entry('у', "u"), Map.entry('ф', "f"), Map.entry('х', "kh"), Map.entry('ц', "ts"),
            Map.entry('ч', "ch"), Map.entry('ш', "sh"), Map.entry('щ', "shch"), Map.entry('ъ', ""),
            Map.entry('ы', "y"), Map.entry('ь', ""), Map.entry('э', "e"), Map.entry('ю', "yu"),
            Map.entry('я', "ya"));

    private Slug() {}

    /** Never empty for a headline that is not blank; "" for a blank one. */
    public static String of(String headline, Language language) {
        if (headline.isBlank()) {
            return "";
        }
        String start = headline.length() > 1000 ? headline.substring(0, 1000) : headline;
        StringBuilder latin = new StringBuilder();
        for (char c : start.toLowerCase(Locale.ROOT).toCharArray()) {
            switch (c) {
                case '\'', '\u2019', '\u00ad', '\u0301' -> {}
                case '&' -> latin.append(language == Language.RU ? " i " : " and ");
                case '%' -> latin.append(language == Language.RU ? " protsentov " : " percent ");
                default -> latin.append(RUSSIAN.getOrDefault(c, String.valueOf(c)));
            }
        }
        String ascii = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower").transliterate(latin.toString());
        String slug = cut(trim(OTHER.matcher(ascii).replaceAll("-")));
        return slug.isEmpty() ? "story" : slug;
    }

    /** Whether the text is what {@link #of} could have made. */
    public static boolean isSlug(String text) {
        return text.length() <= MAX && FORM.matcher(text).matches();
    }

    private static String cut(String slug) {
        if (slug.length() <= MAX) {
            return slug;
        }
        int space = slug.lastIndexOf('-', MAX);
        return space > MAX / 2 ? slug.substring(0, space) : trim(slug.substring(0, MAX));
    }

    private static String trim(String slug) {
        int start = slug.startsWith("-") ? 1 : 0;
        int end = slug.endsWith("-") && slug.length() > start ? slug.length() - 1 : slug.length();
        return slug.substring(start, end);
    }
}
