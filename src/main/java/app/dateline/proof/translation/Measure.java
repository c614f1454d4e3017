package app.dateline.proof.translation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What is counted.
 *
 * @param name   the same in both languages: {@code km}, {@code USD}
 * @param factor how many of the dimension's base it is
 */
record Measure(Dimension dimension, String name, double factor) {
    enum Dimension {
        PERCENT,
        CURRENCY,
        LENGTH,
        MASS,
        AREA,
        VOLUME,
        SPEED,
        TEMPERATURE,
        POWER,
        DATA,
        DURATION,
        CENTURY;

        /** Whether so many of one are so many of another. */
        boolean isConvertible() {
            return this != CURRENCY && this != TEMPERATURE && this != CENTURY;
        }
    }

    /** Conversions are rounded by writers. */
    private static final double ROUNDED = 0.06;

    /** By a form of either language; the words of one that has several are joined by _. */
    static final Map<String, Measure> BY_FORM = read();

    boolean isSame(Measure other) {
        return name.equals(other.name)
                // nobody at sea says nautical twice
                || name.equals("NM") && other.name.equals("mile")
                || name.equals("mile") && other.name.equals("NM")
                || isPound() && other.isPound();
    }

    /** Money and a weight have one name. */
    boolean isPound() {
        return name.equals("GBP") || name.equals("lb");
    }

    /** Whether so many of this are about so many of that. */
    boolean isAbout(double mine, Measure other, double theirs) {
        if (dimension == Dimension.TEMPERATURE && other.dimension == dimension && !isSame(other)) {
            double celsius = name.equals("C") ? mine : theirs;
            double fahrenheit = name.equals("C") ? theirs : mine;
            return Math.abs(celsius * 9 / 5 + 32 - fahrenheit) < 3;
        }
        double here = mine * factor;
        double there = theirs * other.factor;
        return dimension == other.dimension
                && dimension.isConvertible()
                && !isSame(other)
                && Math.abs(here - there) <= ROUNDED * Math.max(here, there);
    }

    private static Map<String, Measure> read() {
        Map<String, Measure> forms = new HashMap<>();
        try (InputStream in = Measure.class.getResourceAsStream("measures.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] parts = line.split("\\|");
                    String[] what = parts[0].strip().split(" ");
                    Measure measure = new Measure(
                            Dimension.valueOf(what[0].toUpperCase(java.util.Locale.ROOT)), what[1], Double.parseDouble(what[2]));
                    for (String form : (parts[1] + parts[2]).strip().split("\\s+")) {
                        forms.put(form, measure);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(forms);
    }
}
