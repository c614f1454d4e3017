package app.dateline.text;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of article files and of the pictures beside them. */
final class ArticleFileNames {
    private static final Pattern EDITION =
            Pattern.compile("(?<stem>.*)\\.(?<language>ru|en)\\.(md|markdown)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NOT_PORTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Cn}\\p{Co}/\\\\:*?\"<>|]+");
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final int LONGEST = 100;

    private ArticleFileNames() {}

    static Optional<Language> language(String file) {
        Matcher matcher = EDITION.matcher(file);
        return matcher.matches() ? Language.of(matcher.group("language")) : Optional.empty();
    }

    /** The path without the language and what follows, empty if the name tells no language. */
    static Optional<String> stem(String file) {
        Matcher matcher = EDITION.matcher(file);
        return matcher.matches() ? Optional.of(matcher.group("stem")) : Optional.empty();
    }

    static String stem(Article article) {
        for (Language language : List.of(Language.EN, Language.RU)) {
            String slug = article.edition(language).slug();
            if (Slug.isSlug(slug)) {
                return slug;
            }
        }
        String slug = Slug.of(article.headline(Language.EN), article.original());
        return slug.isEmpty() ? article.id().toString() : slug;
    }

    /** Country codes are in upper case and company ids in lower case, so that one list can hold both. */
    static boolean isCountry(String code) {
        return COUNTRY.matcher(code).matches();
    }

    static boolean isPlainName(String name) {
        return !name.isBlank() && name.length() <= 255 && !name.equals(".") && !name.equals("..")
                && name.chars().noneMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c));
    }

    static List<String> pictures(Article article) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (Picture picture : article.pictures()) {
            String wanted = portable(picture.file());
            String name = wanted;
            for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
                int dot = wanted.lastIndexOf('.');
                name = dot > 0 ? wanted.substring(0, dot) + "-" + n + wanted.substring(dot) : wanted + "-" + n;
            }
            names.add(name);
        }
        return names;
    }

    private static String portable(String file) {
        String name = NOT_PORTABLE.matcher(file == null ? "" : file).replaceAll("_").strip();
        while (name.startsWith(".")) {
            name = name.substring(1);
        }
        while (name.endsWith(".") || name.endsWith(" ")) {
            name = name.substring(0, name.length() - 1);
        }
        if (name.length() > LONGEST) {
            int dot = name.lastIndexOf('.');
            String end = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
            int points = Math.min(LONGEST / 2, name.codePointCount(0, name.length()));
            name = name.substring(0, name.offsetByCodePoints(0, points)) + end;
        }
        if (name.isBlank()) {
            return "picture";
        }
        return DEVICE.matcher(name).matches() ? "_" + name : name;
    }
}
