package app.dateline.proof.style;

import app.dateline.article.Basis;
import app.dateline.article.Language;
import app.dateline.text.StyleFile;
import app.dateline.text.StyleRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of the house. Immutable and thread-safe. */
public final class HouseStyle {
    /** How often a rule may look at each character of a text, and at a short text. */
    private static final long LOOKS_A_CHARACTER = 200;
    private static final long LOOKS = 20_000;

    private final List<HouseRule> rules;

    private HouseStyle(List<HouseRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The few rules that come with Dateline. */
    public static HouseStyle standard() {
        try (InputStream in = HouseStyle.class.getResourceAsStream("house-style.yaml")) {
            StyleFile file = StyleFile.read("house-style.yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return new HouseStyle(file.rules().stream().map(HouseRule::new).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same without the rules that the file turns off, and with those that it adds. */
    public HouseStyle with(StyleFile file) {
        return new HouseStyle(Stream.concat(
                        rules.stream().filter(each -> !file.off().contains(each.rule().id())),
                        file.rules().stream().map(HouseRule::new))
                .toList());
    }

    /**
     * Where a rule is broken.
     *
     * @param use what may stand there instead, empty if that is for the person to say
     */
    public record Breach(int start, int end, StyleRule rule, Optional<String> use) {}

    /** @param givenUp those that would have taken too long with this text */
    public record Found(List<Breach> breaches, List<StyleRule> givenUp) {}

    /** Looks through a text, in time that grows with its length and the number of rules alone. */
    public Found in(String text, Language language, Basis basis) {
        List<Breach> breaches = new ArrayList<>();
        List<StyleRule> givenUp = new ArrayList<>();
        for (HouseRule each : rules) {
            StyleRule rule = each.rule();
            if (rule.language() == language && (rule.basis() == null || rule.basis() == basis)) {
                try {
                    each.in(Patience.with(text, LOOKS + LOOKS_A_CHARACTER * text.length())).stream()
                            .map(match -> new Breach(match.start(), match.end(), rule, match.use()))
                            .forEach(breaches::add);
                } catch (Patience.Lost | StackOverflowError _) {
                    givenUp.add(rule);
                }
            }
        }
        return new Found(List.copyOf(breaches), List.copyOf(givenUp));
    }
}
