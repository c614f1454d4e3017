package app.dateline.proof.style;

import app.dateline.article.Language;
import app.dateline.proof.spelling.Stem;
import app.dateline.text.StyleRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule made ready to be looked for. */
final class HouseRule {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:[-'’][\\p{L}\\p{M}\\p{N}]++)*+");
    private static final int LONGEST_ENDING = 7;

    private final StyleRule rule;
    private final Pattern pattern;
    private final List<String> stems;

    HouseRule(StyleRule rule) {
        this.rule = rule;
        this.stems = rule.words().isEmpty()
                ? List.of()
                : WORD.matcher(rule.words()).results()
                        .map(word -> Stem.of(word.group(), rule.language()))
                        .toList();
        this.pattern = rule.words().isEmpty() ? Pattern.compile(rule.regex()) : forms(rule.words(), rule.language());
    }

    StyleRule rule() {
        return rule;
    }

    /** What begins as the words do; which of it is a form of them, the stems tell. */
    private static Pattern forms(String words, Language language) {
        StringBuilder regex = new StringBuilder();
        WORD.matcher(words).results().forEach(found -> {
            String word = found.group();
            String stem = Stem.of(word, language);
            int same = 0;
            while (same < Math.min(stem.length(), word.length()) && isSame(stem.charAt(same), word.charAt(same))) {
                same++;
            }
            regex.append(regex.isEmpty() ? "(?<![\\p{L}\\p{M}\\p{N}])" : "[\\s\\u00a0]{1,3}")
                    .append('(')
                    .append(eitherYo(word.substring(0, same)))
                    .append("[\\p{L}\\p{M}'’]{0,").append(LONGEST_ENDING).append("}+)");
        });
        return Pattern.compile(
                regex.append("(?![\\p{L}\\p{M}\\p{N}])").toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static boolean isSame(char stem, char written) {
        char small = Character.toLowerCase(written);
        return stem == (small == 'ё' ? 'е' : small);
    }

    private static String eitherYo(String word) {
        StringBuilder regex = new StringBuilder();
        for (char c : word.toCharArray()) {
            regex.append("еёЕЁ".indexOf(c) >= 0 ? "[её]" : Pattern.quote(String.valueOf(c)));
        }
        return regex.toString();
    }

    /** A place and what may stand there instead. */
    record Match(int start, int end, Optional<String> use) {}

    /**
     * In the order of the text.
     *
     * @throws Patience.Lost if it takes too long
     */
    List<Match> in(CharSequence text) {
        List<Match> matches = new ArrayList<>();
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            if (found.end() > found.start() && isForm(found)) {
                matches.add(new Match(found.start(), found.end(), use(found)));
            }
        }
        return matches;
    }

    private boolean isForm(Matcher found) {
        for (int i = 0; i < stems.size(); i++) {
            if (!stems.get(i).equals(Stem.of(found.group(i + 1), rule.language()))) {
                return false;
            }
        }
        return true;
    }

    /** In the place of another form than the one that is written there, what is given would not fit the sentence. */
    private Optional<String> use(Matcher found) {
        if (rule.use().isEmpty() || !stems.isEmpty() && !found.group().equalsIgnoreCase(rule.words())) {
            return Optional.empty();
        }
        String use = stems.isEmpty() ? filled(found) : rule.use();
        boolean capital = Character.isUpperCase(found.group().charAt(0)) && !stems.isEmpty();
        return Optional.of(capital ? use.substring(0, 1).toUpperCase(rule.language().locale()) + use.substring(1) : use);
    }

    private String filled(Matcher found) {
        StringBuilder filled = new StringBuilder();
        String use = rule.use();
        for (int i = 0; i < use.length(); i++) {
            char c = use.charAt(i);
            if (c == '\\' && i + 1 < use.length()) {
                filled.append(use.charAt(++i));
            } else if (c == '$' && i + 1 < use.length()) {
                String group = found.group(use.charAt(++i) - '0');
                filled.append(group == null ? "" : group);
            } else {
                filled.append(c);
            }
        }
        return filled.toString();
    }
}
