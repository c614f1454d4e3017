package app.dateline.merge;

import app.dateline.article.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Decides part by part, and gathers what clashes. */
final class Choices {
    private final List<Clash> clashes = new ArrayList<>();
    private final Function<Clash, Optional<String>> chosen;

    /** @param chosen what a person has said to a clash: the text that it is to be; empty leaves it as it is here */
    Choices(Function<Clash, Optional<String>> chosen) {
        this.chosen = chosen;
    }

    List<Clash> clashes() {
        return clashes;
    }

    /** A text that people write. */
    String text(Three<String> three, Clash.Part part, Language language, String of) {
        return three.isPlain()
                ? three.changed()
                : ask(new Clash(part, language, of, three.base(), three.mine(), three.theirs(), WordMerge.of(three)));
    }

    /** What is chosen, not written. */
    <T> T value(Three<T> three, Clash.Part part, Language language, String of, Function<T, String> text) {
        if (three.isPlain()) {
            return three.changed();
        }
        Three<String> said = three.of(value -> value == null ? "" : text.apply(value));
        String choice = ask(
                new Clash(part, language, of, said.base(), said.mine(), said.theirs(), Optional.empty()));
        return choice.equals(said.theirs()) ? three.theirs() : three.mine();
    }

    /** What it is to be. */
    String ask(Clash clash) {
        clashes.add(clash);
        return chosen.apply(clash).orElse(clash.mine());
    }
}
