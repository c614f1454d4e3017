package app.dateline.desk.credit;

import app.dateline.article.Article;
import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.control.Parts;
import app.dateline.desk.open.Current;
import app.dateline.rights.credit.Credit;
import app.dateline.rights.credit.CreditLine;
import app.dateline.rights.credit.Credited;
import app.dateline.rights.credit.Parties;
import app.dateline.rights.credit.Party;
import java.util.ArrayList;
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
        Language side = leading(credit);
        boolean paired = credit.isPaired();
        List<CreditRow> next = new ArrayList<>();
        List<Credited> leading = credit.in(side).parties();
        for (int i = 0; i < leading.size(); i++) {
            Credited party = leading.get(i);
            Bilingual name = party.name();
            if (paired) {
                Credited other = credit.in(side.other()).parties().get(i);
                name = Bilingual.of(side, name.inOrOther(side)).with(side.other(), other.name().in(side.other()));
            }
            boolean own = known.now().find(name.in(side)).filter(Party::own).isPresent();
            Language missing = name.in(side.other()).isEmpty() ? side.other() : name.in(side).isEmpty() ? side : null;
            next.add(new CreditRow(i, name, own, missing, i == leading.size() - 1));
        }
        rows.set(List.copyOf(next));
        differs.set(credit.differs());
    }

    /** What becomes of the credit when one side is typed in: the other follows it if it was written from it. */
    private Bilingual typed(Article now, Language side, String text) {
        Bilingual before = get.apply(now);
        Language other = side.other();
        CreditLine was = CreditLine.read(before.in(side), side, known.now());
        String there = before.in(other);
        boolean follows = there.isBlank()
                || there.equals(written.get(other))
                || !before.in(side).equals(written.get(side)) && side == now.original()
                        && was.isWhole(other) && there.equals(was.in(other));
        if (!follows) {
            return before.with(side, text);
        }
        CreditLine line = CreditLine.read(text, side, known.now());
        String next = line.isWhole(other) ? line.in(other) : "";
        written.put(other, next);
        return before.with(side, text).with(other, next);
    }

    /**
     * Takes a whole line that is in the other language than the side it is pasted into, and all of whose parties are
     * known: each side then has it in its language.
     *
     * @return false if it is none, so that it is to be put in as any text
     */
    boolean paste(Language side, String line) {
        String text = line.strip().replaceAll("[\\r\\n]+", " ");
        Language language = CreditLine.language(text);
        CreditLine read = CreditLine.read(text, language, known.now());
        if (language == side || !read.isKnown()) {
            return false;
        }
        written.remove(language);
        written.put(side, read.in(side));
        edit("inspector.edit.credit-both", _ -> Bilingual.of(language, text).with(side, read.in(side)));
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
        int to = index + by;
        if (to >= 0 && to < rows.get().size()) {
            change("inspector.edit.credit-move", line -> line.moved(index, to));
        }
    }

    void remove(int index) {
        change("inspector.edit.credit-remove", line -> line.without(index));
    }

    /** Changes the parties of both sides alike, or of the side that is shown if the sides do not match. */
    private void change(String what, UnaryOperator<CreditLine> change) {
        edit(what, before -> {
            Credit credit = Credit.read(before, known.now());
            Language side = leading(credit);
            CreditLine line = change.apply(credit.in(side));
            Bilingual next = before.with(side, line.in(side));
            if (credit.isPaired()) {
                next = next.with(side.other(), change.apply(credit.in(side.other())).in(side.other()));
            } else if (before.in(side.other()).isBlank() && line.isWhole(side.other())) {
                next = next.with(side.other(), line.in(side.other()));
            }
            return next;
        });
    }

    /** Says what a party is called in the language in which nobody knew it; it is known from then on. */
    void name(CreditRow row, String text) {
        String name = text.strip();
        if (row.missing() == null || name.isEmpty()) {
            return;
        }
        Bilingual both = row.name().with(row.missing(), name);
        known.learn(List.of(both));
        edit("inspector.edit.credit-name", before -> {
            Credit credit = credit();
            Language from = row.missing().other();
            CreditLine line = credit.in(from);
            boolean there = row.index() < line.parties().size()
                    && line.parties().get(row.index()).name().in(from).equalsIgnoreCase(both.in(from));
            if (!there) {
                return before;
            }
            CreditLine named = line.with(row.index(), both);
            boolean open = before.in(row.missing()).isBlank() || !credit.in(row.missing()).isWhole(row.missing())
                    || !credit.isPaired();
            return open && named.isWhole(row.missing())
                    ? before.with(row.missing(), named.in(row.missing()))
                    : before;
        });
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

    /** The person goes elsewhere: names that both sides have are remembered. */
    void left() {
        if (current.article() != null) {
            known.learn(credit().news());
        }
    }

    private void edit(String what, UnaryOperator<Bilingual> change) {
        if (current.article() != null && !change.apply(text(current.article())).equals(text(current.article()))) {
            current.edit(Message.of(what), now -> set.apply(now, change.apply(get.apply(now))));
        }
    }

    @Override
    public void close() {
        current.articleProperty().removeListener(article);
        known.partiesProperty().removeListener(parties);
    }
}
