package app.dateline.merge;

import app.dateline.article.Language;
import app.dateline.merge.Clash.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A body, block by block: a block that was moved is the same block, and what was done to it goes with it. */
final class BodyMerge {
    private final Three<String> bodies;
    private final Three<Blocks> blocks;
    private final Language language;
    private final Choices choices;

    /** What each block is to be, as text; a block that is to be none is not in it. */
    private final Map<String, String> texts = new HashMap<>();

    /** Whether a person has put in a text of their own, which may be any number of blocks. */
    private boolean written;

    private BodyMerge(Three<String> bodies, Language language, Choices choices) {
        this.bodies = bodies;
        Blocks base = Blocks.of(bodies.base());
        this.blocks = new Three<>(base, base.next(bodies.mine()), base.next(bodies.theirs()));
        this.language = language;
        this.choices = choices;
    }

    static String of(Three<String> bodies, Language language, Choices choices) {
        return bodies.isPlain() ? bodies.changed() : new BodyMerge(bodies, language, choices).body();
    }

    private String body() {
        List<String> order = Order.of(blocks.base().keys(), blocks.mine().keys(), blocks.theirs().keys());
        int before = choices.clashes().size();
        rewritten();
        for (String key : order) {
            if (!texts.containsKey(key)) {
                texts.put(key, text(blocks.of(side -> side.text(key))));
            }
        }
        List<String> keys = order.stream().filter(key -> texts.get(key) != null).toList();
        List<String> wanted = keys.stream().map(texts::get).toList();
        for (String body : List.of(joined(keys, false), joined(keys, true))) {
            if (written || Blocks.of(body).texts().equals(wanted)) {
                return body;
            }
        }
        // a list that got behind a list has become one with it, and the like
        choices.clashes().subList(before, choices.clashes().size()).clear();
        return choices.ask(new Clash(
                Part.BODY, language, "", bodies.base(), bodies.mine(), bodies.theirs(), Optional.empty()));
    }

    /** Null for a block that is to be none. */
    private String text(Three<String> three) {
        if (three.isPlain()) {
            return three.changed();
        }
        Three<String> said = three.of(text -> text == null ? "" : text);
        return chosen(new Clash(
                Part.BLOCK, language, "", said.base(), said.mine(), said.theirs(), WordMerge.of(said)));
    }

    private String chosen(Clash clash) {
        String text = choices.ask(clash);
        written |= !text.equals(clash.mine()) && !text.equals(clash.theirs());
        return text.isEmpty() ? null : text;
    }

    /** Behind which block of the base something stands, here and there; "" for the beginning. */
    private record Gap(String mine, String theirs) {}

    /** Blocks that both took out and wrote anew, each in their own words: to keep both would say it twice. */
    private void rewritten() {
        Map<Gap, List<String>> gaps = new LinkedHashMap<>();
        if (blocks.base().keys().isEmpty()) {
            gaps.put(new Gap("", ""), List.of());
        }
        Gap gap = new Gap("", "");
        for (String key : blocks.base().keys()) {
            boolean here = blocks.mine().has(key);
            boolean there = blocks.theirs().has(key);
            if (!here && !there) {
                gaps.computeIfAbsent(gap, _ -> new ArrayList<>()).add(blocks.base().text(key));
            }
            gap = new Gap(here ? key : gap.mine(), there ? key : gap.theirs());
        }
        Set<String> asked = new HashSet<>();
        gaps.forEach((place, base) -> {
            List<String> mine = new ArrayList<>(blocks.mine().addedBehind(place.mine(), blocks.base()));
            mine.removeIf(key -> blocks.theirs().has(key) || asked.contains(key));
            List<String> theirs = new ArrayList<>(blocks.theirs().addedBehind(place.theirs(), blocks.base()));
            theirs.removeIf(key -> blocks.mine().has(key) || asked.contains(key));
            if (!mine.isEmpty() && !theirs.isEmpty()) {
                asked.addAll(mine);
                asked.addAll(theirs);
                rewritten(String.join("\n\n", base), mine, theirs);
            }
        });
    }

    private void rewritten(String base, List<String> mine, List<String> theirs) {
        Three<String> said = new Three<>(base, joined(blocks.mine(), mine), joined(blocks.theirs(), theirs));
        String text = choices.ask(
                new Clash(Part.BLOCK, language, "", said.base(), said.mine(), said.theirs(), WordMerge.of(said)));
        boolean isMine = text.equals(said.mine());
        boolean isTheirs = !isMine && text.equals(said.theirs());
        mine.forEach(key -> texts.put(key, isMine ? blocks.mine().text(key) : null));
        theirs.forEach(key -> texts.put(key, isTheirs ? blocks.theirs().text(key) : null));
        if (!isMine && !isTheirs && !text.isEmpty()) {
            written = true;
            texts.put(mine.getFirst(), text);
        }
    }

    private static String joined(Blocks side, List<String> keys) {
        return keys.stream().map(side::text).collect(Collectors.joining("\n\n"));
    }

    /** @param wide with an empty line between all blocks; else as they stand where they stand together already */
    private String joined(List<String> keys, boolean wide) {
        StringBuilder body = new StringBuilder(ends(Blocks::head));
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            if (i > 0) {
                body.append(wide ? "\n\n" : gap(keys.get(i - 1), key));
            }
            body.append(texts.get(key));
        }
        return keys.isEmpty() ? "" : body.append(ends(Blocks::tail)).toString();
    }

    private String ends(Function<Blocks, String> end) {
        Three<String> three = blocks.of(end);
        return three.isPlain() ? three.changed() : three.mine();
    }

    private String gap(String before, String key) {
        Three<String> gaps = blocks.of(side -> side.gap(before, key));
        String gap = gaps.isPlain() ? gaps.changed() : gaps.mine();
        return gap != null ? gap : Objects.requireNonNullElse(gaps.theirs(), "\n\n");
    }
}
