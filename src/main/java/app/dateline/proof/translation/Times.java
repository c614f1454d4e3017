package app.dateline.proof.translation;

import app.dateline.article.Language;
import java.util.List;
import java.util.Set;

/** Times of the day in both languages, by twelve hours and by twenty-four. For one thread. */
final class Times {
    private static final Set<String> MORNING = Set.of("утра", "ночи");
    private static final Set<String> EVENING = Set.of("дня", "вечера");
    private static final int NOON = 12 * 60;

    private final List<Lexeme> lexemes;
    private final Language language;
    private int at;

    Times(List<Lexeme> lexemes, Language language) {
        this.lexemes = lexemes;
        this.language = language;
    }

    void from(int index) {
        at = index;
    }

    /** Where what was read ends. */
    int next() {
        return at;
    }

    /** "3 p.m.", «15 часов», «15.30»; says whether it is a time and nothing else. */
    boolean figures(Quantity quantity, double value, String form) {
        int hour = (int) value;
        int minute = quantity.decimalSign == '.' && form.matches("\\d{1,2}\\.[0-5]\\d") ? Integer.parseInt(form.substring(form.length() - 2)) : 0;
        boolean whole = value == hour;
        if (hour > 24 || !whole && minute == 0 && !form.endsWith(".00")) {
            return false;
        }
        int half = meridiem(at);
        if (half != 0) {
            quantity.minutes.add(hour % 12 * 60 + minute + (half > 1 ? NOON : 0));
            return true;
        }
        if (!whole || form.contains(".")) {
            quantity.minutes.add(hour * 60 + minute);
            return false;
        }
        if (isWord(at, "o") && isWord(at + 2, "clock")) {
            at += 3;
            quantity.minutes.add(hour % 12 * 60);
            quantity.minutes.add(hour % 12 * 60 + NOON);
            quantity.values.add(value);
            return true;
        }
        Lexeme next = look(at);
        if (language == Language.RU && next != null && next.form().startsWith("час") && next.form().length() <= 6) {
            return hours(quantity, value, at + 1);
        }
        return false;
    }

    boolean hours(Quantity quantity, double value, int behind) {
        Lexeme part = look(behind);
        int hour = (int) value % 24;
        if (part != null && (MORNING.contains(part.form()) || EVENING.contains(part.form()))) {
            quantity.minutes.add((hour % 12 + (EVENING.contains(part.form()) ? 12 : 0)) * 60);
            at = behind + 1;
            return true;
        }
        quantity.minutes.add(hour * 60);
        if (hour < 12) {
            quantity.minutes.add(hour * 60 + NOON);
        }
        return false;
    }

    /** 1 for a.m., 2 for p.m. or 0; steps over it. */
    int meridiem(int index) {
        Lexeme first = look(index);
        if (language != Language.EN || first == null) {
            return 0;
        }
        boolean joined = first.form().equals("am") || first.form().equals("pm");
        boolean parted = (first.form().equals("a") || first.form().equals("p")) && look(index + 1) != null
                && look(index + 1).isSign(".") && isWord(index + 2, "m") && isBare(index + 2);
        if (joined || parted) {
            at = joined ? index + 1 : index + 3;
            if (parted && look(at) != null && look(at).isSign(".") && look(at).bare()) {
                at++;
            }
            return first.form().startsWith("a") ? 1 : 2;
        }
        return 0;
    }

    private Lexeme look(int index) {
        return index >= 0 && index < lexemes.size() ? lexemes.get(index) : null;
    }

    private boolean isWord(int index, String form) {
        Lexeme lexeme = look(index);
        return lexeme != null && lexeme.isWord() && lexeme.form().equals(form);
    }

    private boolean isBare(int index) {
        Lexeme lexeme = look(index);
        return lexeme != null && lexeme.bare();
    }
}
