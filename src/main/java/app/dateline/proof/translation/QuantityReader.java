package app.dateline.proof.translation;

import app.dateline.article.Language;
import app.dateline.proof.translation.Lexeme.Type;
import app.dateline.proof.translation.Measure.Dimension;
import app.dateline.proof.translation.NumberWord.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the numbers of one text. For one thread, once. */
final class QuantityReader {
    private static final Map<String, Double> LETTERS =
            Map.of("k", 1e3, "m", 1e6, "mn", 1e6, "b", 1e9, "bn", 1e9, "tn", 1e12, "mln", 1e6, "bln", 1e9);
    private static final int NOON = 12 * 60;

    private final String text;
    private final Language language;
    private final List<Lexeme> lexemes;
    private final WordNumbers words;
    private final MeasureNames measures;
    private final Times times;
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Figures.Month> months = new ArrayList<>();
    private final Map<Integer, int[]> weekdays = new HashMap<>();
    private final Set<Dimension> counted = EnumSet.noneOf(Dimension.class);
    private int at;

    QuantityReader(String prose, Language language) {
        this.text = prose;
        this.language = language;
        this.lexemes = Lexeme.of(prose, language);
        this.words = new WordNumbers(lexemes, language);
        this.measures = new MeasureNames(lexemes);
        this.times = new Times(lexemes, language);
    }

    Figures read() {
        while (at < lexemes.size()) {
            int here = at;
            switch (lexemes.get(at).type()) {
                case NUMBER -> number();
                case DATE -> date();
                case CLOCK -> clock();
                case WORD -> word();
                case SIGN -> at++;
            }
            if (at <= here) {
                at = here + 1;
            }
        }
        Ranges.share(quantities, text);
        Days.give(quantities, months, text, language);
        return new Figures(quantities, months, weekdays, counted);
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

    private void number() {
        Lexeme lexeme = lexemes.get(at);
        Quantity quantity = new Quantity(lexeme.start(), lexeme.end());
        Lexeme before = look(at - 1);
        // what stands inside a word counts its letters: i18n
        quantity.sure = before == null || !before.isWord() || !lexeme.bare() || !isBare(at + 1) || !look(at + 1).isWord();
        double value = value(lexeme.form(), quantity);
        at++;
        if (isFraction(value)) {
            quantity.values.add(value / Double.parseDouble(lexemes.get(at + 1).form()));
            at += 2;
            end(quantity);
            return;
        }
        times.from(at);
        boolean time = times.figures(quantity, value, lexeme.form());
        at = times.next();
        if (time) {
            end(quantity);
            return;
        }
        quantity.values.add(value);
        decade(quantity, value);
        words.from(at);
        words.half(quantity, value);
        at = words.next();
        scale(quantity, value);
        measured(quantity);
        end(quantity);
    }

    private void end(Quantity quantity) {
        quantity.end = Math.max(quantity.end, lexemes.get(at - 1).end());
        quantities.add(quantity);
    }

    private double value(String form, Quantity quantity) {
        String figures = form.replaceAll("[ \\u00a0\\u202f\\u2009]", "");
        int points = count(figures, '.');
        int commas = count(figures, ',');
        if (points + commas == 0) {
            return Double.parseDouble(figures);
        }
        boolean groups = points > 1 || commas > 1 || commas == 1 && points == 1
                || commas == 1 && language == Language.EN && figures.indexOf(',') == figures.length() - 4
                        && figures.indexOf(',') <= 3 && !figures.startsWith("0");
        if (groups) {
            return Double.parseDouble(points > 1 ? figures.replace(".", "") : figures.replace(",", ""));
        }
        quantity.decimalSign = commas == 1 ? ',' : '.';
        return Double.parseDouble(figures.replace(',', '.'));
    }

    private static int count(String text, char sign) {
        return (int) text.chars().filter(c -> c == sign).count();
    }

    /** 2/3, and not 24/7. */
    private boolean isFraction(double value) {
        Lexeme slash = look(at);
        Lexeme whole = look(at + 1);
        return slash != null && slash.isSign("/") && slash.bare() && whole != null && whole.bare()
                && whole.type() == Type.NUMBER && whole.form().length() <= 2 && value > 0 && value < 10
                && value < Double.parseDouble(whole.form().replace(',', '.')) && Double.parseDouble(whole.form().replace(',', '.')) <= 10;
    }

    /** "1990s", «90-х». */
    private void decade(Quantity quantity, double value) {
        Lexeme suffix = look(at);
        boolean russian = suffix != null && suffix.isSign("-‐‑") && isBare(at + 1) && look(at + 1).form().matches("[емх]|ми");
        boolean english = suffix != null && suffix.bare() && suffix.form().equals("s");
        if (value % 10 == 0 && value >= 20 && (russian || english)) {
            if (value >= 1000) {
                // “the 1700s” are a decade or a century
                quantity.values.add(value % 100 == 0 ? value / 100 + 1 : value % 100);
            }
            at += russian ? 2 : 1;
        } else if (russian) {
            at += 2;
        }
    }

    private void scale(Quantity quantity, double value) {
        double sum = 0;
        double last = Double.MAX_VALUE;
        while (true) {
            int index = look(at) != null && look(at).isSign("-‐‑") && isBare(at) && quantity.scale == 1 ? at + 1 : at;
            Lexeme next = look(index);
            NumberWord word = next != null && next.isWord() ? NumberWord.of(next.form(), language) : null;
            if (word == null || word.role() != Role.SCALE || word.value() >= last) {
                letters(quantity, value, next);
                return;
            }
            if (quantity.scale == 1) {
                quantity.scale = word.value();
            }
            sum += value * word.value();
            last = word.value();
            quantity.values.clear();
            quantity.values.add(sum);
            at = index + 1;
            if (look(at) != null && look(at).isSign(".") && next.form().equals("тыс")) {
                at++;
            }
            Lexeme more = look(at);
            NumberWord smaller = look(at + 1) == null ? null : NumberWord.of(look(at + 1).form(), language);
            if (more == null || more.type() != Type.NUMBER || smaller == null || smaller.role() != Role.SCALE
                    || smaller.value() >= last) {
                return;
            }
            value = value(more.form(), new Quantity(0, 0));
            at++;
        }
    }

    /** "$5bn", "5k"; "5m" may be metres. */
    private void letters(Quantity quantity, double value, Lexeme next) {
        if (next == null || !next.isWord() || quantity.scale != 1 || language == Language.RU && next.form().charAt(0) > 0x80) {
            return;
        }
        Double scale = LETTERS.get(next.form());
        if (scale != null && (next.bare() || next.form().length() > 1)) {
            quantity.values.add(value * scale);
            if (!next.form().equals("m") || money(quantity)) {
                at++;
            }
        }
    }

    private boolean money(Quantity quantity) {
        return quantity.start > 0 && Measure.BY_FORM.containsKey(text.substring(quantity.start - 1, quantity.start));
    }

    private void measured(Quantity quantity) {
        Measure before = quantity.start > 0 && isSign(text.charAt(quantity.start - 1))
                ? Measure.BY_FORM.get(text.substring(quantity.start - 1, quantity.start))
                : null;
        Lexeme code = before == null ? look(indexBefore(quantity.start)) : null;
        if (code != null && code.isWord() && code.form().length() == 3) {
            Measure named = Measure.BY_FORM.get(code.form());
            before = named != null && named.dimension() == Dimension.CURRENCY && Character.isUpperCase(text.charAt(code.start())) ? named : null;
        }
        if (before != null) {
            give(quantity, before);
            return;
        }
        int index = at;
        if (look(index) != null && (look(index).isSign("-‐‑") || look(index).isSign("."))) {
            index++;
        }
        MeasureNames.Found found = measures.at(index);
        if (found == null && look(index + 1) != null) {
            int skip = isWord(index, "u") && isWord(index + 2, "s") ? index + 4 : index + 1;
            MeasureNames.Found behind = measures.at(skip);
            found = behind != null && behind.measure().dimension() == Dimension.CURRENCY ? behind : null;
        }
        if (found != null && !isYear(quantity, found)) {
            give(quantity, found.measure());
            at = found.next();
        }
    }

    private static boolean isSign(char c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private int indexBefore(int place) {
        for (int i = at - 1; i >= 0 && i > at - 8; i--) {
            if (lexemes.get(i).end() <= place) {
                return i;
            }
        }
        return -1;
    }

    /** «2014 г.» is no weight. */
    private boolean isYear(Quantity quantity, MeasureNames.Found found) {
        return (found.measure().name().equals("g") || found.measure().name().equals("year")) && quantity.values.stream().anyMatch(v -> v >= 1000 && v < 2100);
    }

    private void give(Quantity quantity, Measure measure) {
        quantity.measure = measure;
        counted.add(measure.dimension());
    }

    private void date() {
        Lexeme lexeme = lexemes.get(at++);
        boolean iso = lexeme.form().contains("-");
        String[] parts = lexeme.form().split("[-.]");
        int day = Integer.parseInt(parts[iso ? 2 : 0]);
        String year = parts[iso ? 0 : 2];
        Quantity date = new Quantity(lexeme.start(), lexeme.end());
        date.sure = true;
        date.values.add((double) day);
        date.month = Integer.parseInt(parts[1]);
        quantities.add(date);
        if (year.length() == 4) {
            Quantity of = new Quantity(lexeme.start(), lexeme.end());
            of.sure = true;
            of.values.add(Double.parseDouble(year));
            quantities.add(of);
        }
    }

    private void clock() {
        Lexeme lexeme = lexemes.get(at++);
        String[] parts = lexeme.form().split(":");
        int hour = Integer.parseInt(parts[0]);
        Quantity quantity = new Quantity(lexeme.start(), lexeme.end());
        quantity.sure = true;
        times.from(at);
        int half = times.meridiem(at);
        at = times.next();
        int day = half == 0 ? hour % 24 : hour % 12 + (half > 1 ? 12 : 0);
        quantity.minutes.add(day * 60 + Integer.parseInt(parts[1]));
        end(quantity);
    }

    private void word() {
        Lexeme lexeme = lexemes.get(at);
        String written = text.substring(lexeme.start(), lexeme.end());
        Lexeme before = look(at - 1);
        Lexeme behind = look(at + 1);
        boolean beside = before != null && before.type() == Type.NUMBER || behind != null && behind.type() == Type.NUMBER;
        String previous = before == null ? "" : before.form();
        int month = Calendar.month(lexeme.form(), written, previous, beside);
        int weekday = Calendar.weekday(lexeme.form(), written, previous);
        if (month > 0) {
            months.add(new Figures.Month(month, lexeme.start(), lexeme.end()));
        } else if (weekday > 0) {
            weekdays.putIfAbsent(weekday, new int[] {lexeme.start(), lexeme.end()});
        } else if (!roman(lexeme, written)) {
            inWords(lexeme);
        }
    }

    private void inWords(Lexeme lexeme) {
        int noon = switch (lexeme.form()) {
            case "noon", "midday", "полдень", "полудня", "полудню" -> NOON;
            case "midnight", "полночь", "полуночи" -> 0;
            default -> -1;
        };
        Quantity quantity = noon >= 0 ? new Quantity(lexeme.start(), lexeme.end()) : words.read(at);
        if (quantity == null) {
            MeasureNames.Found named = measures.at(at);
            if (named != null) {
                counted.add(named.measure().dimension());
            }
            return;
        }
        if (noon >= 0) {
            quantity.minutes.add(noon);
            at++;
        } else {
            at = words.next();
            Lexeme next = look(at);
            if (language == Language.RU && next != null && next.form().startsWith("час") && next.form().length() <= 6
                    && quantity.values.getFirst() <= 24) {
                times.from(at);
                times.hours(quantity, quantity.values.getFirst(), at + 1);
                at = times.next();
            }
            if (language == Language.EN && quantity.counts && quantity.values.getFirst() <= 12) {
                times.from(at);
                int half = times.meridiem(at);
                at = times.next();
                if (half > 0) {
                    quantity.minutes.add((quantity.values.getFirst().intValue() % 12 + (half > 1 ? 12 : 0)) * 60);
                } else if (isWord(at, "o") && isWord(at + 2, "clock")) {
                    quantity.minutes.add(quantity.values.getFirst().intValue() % 12 * 60);
                    quantity.minutes.add(quantity.values.getFirst().intValue() % 12 * 60 + NOON);
                    at += 3;
                }
            }
            measured(quantity);
        }
        end(quantity);
    }

    /** «XX век»; a single letter counts only before what is numbered so. */
    private boolean roman(Lexeme lexeme, String written) {
        int value = Character.isUpperCase(written.charAt(0)) ? Roman.value(written) : 0;
        if (value == 0) {
            return false;
        }
        MeasureNames.Found next = measures.at(at + 1);
        boolean century = next != null && next.measure().dimension() == Dimension.CENTURY
                || isWord(at + 1, "в") && look(at + 2) != null && look(at + 2).isSign(".");
        boolean numbered = century || look(at + 1) != null && look(at + 1).form().matches("квартал.*|quarter|степени|класса|групп.*");
        boolean range = look(at + 1) != null && look(at + 1).isSign("-‐‑–—") && look(at + 2) != null && look(at + 2).isWord()
                && Roman.value(text.substring(look(at + 2).start(), look(at + 2).end())) > 0;
        if (written.length() == 1 && !numbered && !range) {
            return false;
        }
        Quantity quantity = new Quantity(lexeme.start(), lexeme.end());
        quantity.values.add((double) value);
        quantity.sure = century;
        at++;
        if (century) {
            quantity.measure = Measure.BY_FORM.get("век");
            counted.add(Dimension.CENTURY);
        }
        end(quantity);
        return true;
    }
}
