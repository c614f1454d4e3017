package app.dateline.desk.credit;

import app.dateline.article.Article;
import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.control.Parts;
import app.dateline.desk.open.Current;
import app.dateline.rights.credit.Credit;
import app.dateline.rights.credit.CreditLine;
import app.dateline.rights.credit.Parties;
import app.dateline.rights.credit.Party;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;

/**
 * The credit of one picture as its two texts and as the parties that they name. A side that was written from the other
 * one follows it; a side that a person has worded otherwise is left alone. FX thread only.
 */
public final class CreditModel implements AutoCloseable {
    private final Current current;
    private final KnownParties known;
    private final Function<Article, Bilingual> get;
    private final BiFunction<Article, Bilingual, Article> set;
    private final Map<Language, StringProperty> texts = new EnumMap<>(Language.class);
    /** What was written from the other side, as long as it stands there so. */
    private final Map<Language, String> written = new EnumMap<>(Language.class);

    private final ReadOnlyObjectWrapper<List<CreditRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Boolean> differs = new ReadOnlyObjectWrapper<>(false);
    /** Whether something was edited here since a name was last learned. */
    private boolean edited;

    private final ChangeListener<Article> article = (_, before, now) -> {
        if (before == null || now == null || !text(before).equals(text(now))) {
            show();
        }
    };
    private final ChangeListener<Parties> parties = (_, _, _) -> show();

    /**
     * @param texts makes the two properties that are typed in
     * @param get   the credit in an article; never null
     */
    public CreditModel(
            Current current,
            KnownParties known,
            Parts texts,
            Function<Article, Bilingual> get,
            BiFunction<Article, Bilingual, Article> set) {
        this.current = current;
        this.known = known;
        this.get = get;
        this.set = set;
        for (Language side : Language.values()) {
            this.texts.put(side, texts.text(
                    Message.of("inspector.edit.credit", side.name()),
                    now -> get.apply(now).in(side),
                    (now, text) -> set.apply(now, typed(now, side, text))));
        }
        current.articleProperty().addListener(article);
        known.partiesProperty().addListener(parties);
        show();
    }

    private Bilingual text(Article now) {
        return now == null ? Bilingual.EMPTY : get.apply(now);
    }

    public StringProperty textProperty(Language side) {
        return texts.get(side);
    }

    /** The parties in their order; of two sides that differ, those of the one that was written first. */
    ReadOnlyObjectProperty<List<CreditRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Whether the two sides surely name different parties. */
    ReadOnlyObjectProperty<Boolean> differsProperty() {
        return differs.getReadOnlyProperty();
    }

    private Credit credit() {
        return Credit.read(text(current.article()), known.now());
    }

    /** The side that is written first unless it is blank. */
    private Language leading(Credit credit) {
        Language original = current.article() == null ? Language.RU : current.article().original();
        return credit.in(original).parties().isEmpty() ? original.other() : original;
    }

    private void show() {
        Credit credit = credit();
        rows.set(CreditRow.all(credit, leading(credit), known.now()));
        differs.set(credit.differs());
    }

    /** Whether the other side is written anew when this one is: it is blank or says what this one does. */
    private boolean follows(Bilingual now, Language side) {
        Language other = side.other();
        if (isFree(now, other)) {
            return true;
        }
        CreditLine line = CreditLine.read(now.in(side), side, known.now());
        return !now.in(side).equals(written.get(side))
                && side == current.article().original()
                && line.isWhole(other)
                && now.in(other).equals(line.in(other));
    }

    /** Whether nobody has worded this side. */
    private boolean isFree(Bilingual now, Language side) {
        return now.in(side).isBlank() || now.in(side).equals(written.get(side));
    }

    /** With what the line says in the other language, which is nothing if it cannot say all. */
    private Bilingual followed(Bilingual now, CreditLine line) {
        Language other = line.language().other();
        String next = line.isWhole(other) ? line.in(other) : "";
        written.put(other, next);
        return now.with(other, next);
    }

    /** What becomes of the credit when one side is typed in: the other follows it if it was written from it. */
    private Bilingual typed(Article now, Language side, String text) {
        edited = true;
        Bilingual before = get.apply(now);
        Bilingual next = before.with(side, text);
        return follows(before, side) ? followed(next, CreditLine.read(text, side, known.now())) : next;
    }

    /**
     * Takes a whole line that is in the other language than the side it is pasted into, and all of whose parties are
     * known: each side then has it in its language, unless a person has worded the other one.
     *
     * @return false if it is none, so that it is to be put in as any text
     */
    boolean paste(Language side, String line) {
        String text = line.strip().replaceAll("[\\r\\n]+", " ");
        Language language = CreditLine.language(text);
        CreditLine read = CreditLine.read(text, language, known.now());
        if (current.article() == null || language == side || !read.isKnown()) {
            return false;
        }
        edit("inspector.edit.credit-both", before -> {
            Bilingual next = before.with(side, read.in(side));
            if (!follows(before, side)) {
                return next;
            }
            written.remove(language);
            written.put(side, read.in(side));
            return next.with(language, text);
        });
        return true;
    }

    /** Parties that may be meant by what is typed last; any thread. */
    List<Party> like(String text, Language side) {
        Parties now = known.now();
        return now.like(text.substring(Credit.lastName(text, side, now)), side);
    }

    /** Puts a party in the place of what is typed last; a line that has it alone gets its sign. */
    void choose(Language side, Party party) {
        String text = texts.get(side).get();
        int from = Credit.lastName(text, side, known.now());
        String before = from == 0 ? "© " : text.substring(0, from);
        texts.get(side).set(before + party.name().in(side));
    }

    /** @param by -1 for one place forward, 1 for one back; nothing happens at the ends */
    void move(int index, int by) {
        CreditRow row = rows.get().get(index);
        if (by < 0 ? row.up() : row.down()) {
            change("inspector.edit.credit-move", (line, side, pairs) -> {
                int from = pairs.get(index).in(side);
                int past = pairs.get(index + by).in(side);
                // where they stand in another order already, they stay
                return from < 0 || past < 0 || (past - from) * by < 0 ? line : line.swapped(from, past);
            });
        }
    }

    void remove(int index) {
        change("inspector.edit.credit-remove", (line, side, pairs) -> {
            int at = pairs.get(index).in(side);
            return at < 0 ? line : line.without(at);
        });
    }

    /** What becomes of one side; the line itself if nothing does. */
    private interface Change {
        CreditLine of(CreditLine line, Language side, List<Credit.Pair> pairs);
    }

    /** Changes the parties of both sides alike, each in its own wording. */
    private void change(String what, Change change) {
        edit(what, before -> {
            Credit credit = credit();
            Language side = leading(credit);
            List<Credit.Pair> pairs = credit.pairs(side);
            CreditLine here = change.of(credit.in(side), side, pairs);
            CreditLine there = change.of(credit.in(side.other()), side.other(), pairs);
            Bilingual next = here == credit.in(side) ? before : before.with(side, here.asWritten());
            if (isFree(before, side.other()) && here.isWhole(side.other())) {
                return followed(next, here);
            }
            return there == credit.in(side.other()) ? next : next.with(side.other(), there.asWritten());
        });
    }

    /**
     * Says what a party is called in the language in which nobody knew it. It is known from then on, unless its other
     * name stands in a case that could not be undone, or this one is somebody's already.
     */
    void name(CreditRow row, String text) {
        String name = text.strip();
        if (row.missing() == null || name.isEmpty()) {
            return;
        }
        Bilingual both = row.name().with(row.missing(), name);
        if (!row.oblique() && name.length() <= Party.LONGEST && known.now().find(name).isEmpty()) {
            known.learn(both);
        }
        edit("inspector.edit.credit-name", before -> {
            Credit credit = credit();
            return credit.pairs(leading(credit)).stream()
                    .skip(row.index())
                    .findFirst()
                    .map(pair -> named(before, credit, pair, both, row.missing()))
                    .orElse(before);
        });
    }

    private Bilingual named(Bilingual before, Credit credit, Credit.Pair pair, Bilingual name, Language side) {
        // a side that names it does so by its other name
        Language from = pair.in(side) < 0 ? side.other() : side;
        int at = pair.in(from);
        CreditLine line = credit.in(from);
        if (!line.parties().get(at).name().in(side.other()).equalsIgnoreCase(name.in(side.other()))) {
            return before;
        }
        CreditLine named = line.with(at, name);
        if (from == side) {
            return before.with(side, named.asWritten());
        }
        return isFree(before, side) && named.isWhole(side) ? followed(before, named) : before;
    }

    /** Writes one side from the other. */
    void render(Language from) {
        edit("inspector.edit.credit-both", before -> Credit.read(before, known.now())
                .rendered(from)
                .map(text -> before.with(from.other(), text))
                .orElse(before));
    }

    /** What {@link #render} would write; empty if a party has no name there. */
    Optional<String> rendered(Language from) {
        return credit().rendered(from);
    }

    /** The person goes elsewhere: a name that both sides have got here is remembered. */
    void left() {
        if (edited && current.article() != null) {
            credit().news().ifPresent(known::learn);
        }
        edited = false;
    }

    private void edit(String what, UnaryOperator<Bilingual> change) {
        if (current.article() == null) {
            return;
        }
        Bilingual before = text(current.article());
        Bilingual next = change.apply(before);
        if (!next.equals(before)) {
            edited = true;
            current.edit(Message.of(what), now -> set.apply(now, next));
        }
    }

    @Override
    public void close() {
        current.articleProperty().removeListener(article);
        known.partiesProperty().removeListener(parties);
    }
}
