package app.dateline.desk.list;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Message;
import app.dateline.desk.task.Pause;
import app.dateline.desk.task.Tasks;
import app.dateline.store.ListQuery;
import app.dateline.store.Store;
import app.dateline.store.search.Query;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;

/**
 * Which articles the list shows: searched as one types, narrowed, sorted, and read page by page as far as somebody looks.
 * FX thread only.
 */
public final class ArticleListModel {
    /** Enough for a tall window; the first is shown at once. */
    static final int PAGE = 100;

    /** So much is read again as a whole after a change; of more only what is looked at, and the top. */
    static final int WHOLE = 1_000;

    /** More than this nobody selects at once. */
    static final int MOST = 10_000;

    private static final int AHEAD = 50;
    private static final Duration TYPING = Duration.millis(120);

    /** How many problems of each weight an article has. */
    public record Count(int blocking, int warnings) {}

    private final Store store;
    private final Tasks tasks;
    private final Consumer<Message> failed;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.NEWEST);
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Query> shown = new ReadOnlyObjectWrapper<>(Query.NONE);
    private final ReadOnlyObjectWrapper<Question> question = new ReadOnlyObjectWrapper<>();
    private final Pause typing = new Pause(TYPING, this::ask);
    private final ObjectProperty<List<ArticleId>> selected = new SimpleObjectProperty<>(List.of());
    private final ProblemCounts problems;
    private final FilterCounts totals;
    private final Set<ArticleId> fresh = new HashSet<>();
    private final List<Runnable> wantAll = new ArrayList<>();
    private Consumer<Runnable> around = Runnable::run;
    private boolean complete;
    private boolean again;
    private boolean reading;
    private Question wanted;
    private long asked;
    private int first;
    private int last;

    /** @param problems counts an article's problems, empty if it cannot yet; called off the FX thread */
    public ArticleListModel(
            Store store, Tasks tasks, Function<Article, Optional<Count>> problems, Consumer<Message> failed) {
        this.store = store;
        this.tasks = tasks;
        this.problems = new ProblemCounts(store, tasks, problems, failed, this::counted);
        this.totals = new FilterCounts(store, tasks, failed);
        this.failed = failed;
        this.wanted = now();
        text.addListener(_ -> typing.restart());
        filter.addListener(_ -> ask());
        order.addListener(_ -> ask());
    }

    /** What is typed into the search. */
    public StringProperty textProperty() {
        return text;
    }

    ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    ObjectProperty<Order> orderProperty() {
        return order;
    }

    /** As far as they have been read. */
    ObservableList<Row> rows() {
        return rows;
    }

    /** False until the first answer of the store. */
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** For which the rows were found. */
    ReadOnlyObjectProperty<Query> queryProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The question that the rows answer; null until the first answer. */
    ReadOnlyObjectProperty<Question> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** Which articles a person has chosen, in the order of the list. */
    ObjectProperty<List<ArticleId>> selectedProperty() {
        return selected;
    }

    /** Whether the rows are those of the trash. */
    ObservableValue<Boolean> inTrash() {
        return question.map(asked -> asked.filter() == Filter.TRASH).orElse(false);
    }

    /** Shows all articles, whatever they are called. */
    void clear() {
        text.set("");
        filter.set(Filter.ALL);
        ask();
    }

    /** What the list asks the store for, all pages of it; of the trash all that is not in it. */
    public ListQuery asked() {
        return now().query();
    }

    /** How many articles each filter would show. */
    FilterCounts totals() {
        return totals;
    }

    /** @param around runs a change of the rows that is to leave what a person sees and has selected where it is */
    void keepingPlace(Consumer<Runnable> around) {
        this.around = around;
    }

    /** Asks for the words as they are now, without waiting for the end of typing. */
    void ask() {
        typing.stop();
        asked++;
        wanted = now();
        reading = false;
        again = true;
        wantAll.clear();
        next();
    }

    /** Reads again what is shown, after a change in the store; an answer to an older question is dropped. */
    public void refresh() {
        again = true;
        next();
    }

    /** Says which rows can be seen: more are read before their end comes in sight. */
    void look(int from, int to) {
        first = from;
        last = to;
        next();
        problems.of(seen());
    }

    /** Reads all that is found, up to {@link #MOST}, then goes on. */
    void readAll(Runnable then) {
        wantAll.add(then);
        next();
    }

    /** Counts all problems anew, after what is known has changed. */
    public void recount() {
        problems.forget();
        problems.of(seen());
    }

    private List<Row> seen() {
        int end = Math.min(rows.size(), last + 1);
        return rows.subList(Math.min(first, end), end);
    }

    private Question now() {
        return new Question(text.get(), filter.get(), order.get());
    }

    /** Reads what is wanted most, one thing at a time: what is next is decided when the one before is there. */
    private void next() {
        boolean other = !wanted.equals(question.get());
        if (reading) {
            return;
        }
        if (again || other) {
            again = false;
            fresh.clear();
            totals.of(wanted);
            if (other) {
                read(wanted, "", PAGE, this::begin);
            } else if (rows.size() <= WHOLE) {
                int limit = Math.max(PAGE, rows.size());
                read(wanted, "", limit, answer -> put(answer, limit));
            } else {
                readPart(0, PAGE);
            }
        } else if (!wantAll.isEmpty() && !complete && rows.size() < MOST) {
            more(MOST - rows.size());
        } else if (!wantAll.isEmpty()) {
            List<Runnable> waiting = List.copyOf(wantAll);
            wantAll.clear();
            waiting.forEach(Runnable::run);
        } else if (!complete && last + AHEAD >= rows.size()) {
            more(PAGE);
        } else if (rows.size() > WHOLE && seen().stream().anyMatch(row -> !fresh.contains(row.id()))) {
            readPart(Math.min(first, rows.size() - 1), Math.min(last + 1, rows.size()));
        }
    }

    private void more(int limit) {
        String after = rows.isEmpty() ? "" : rows.getLast().listing().position();
        read(wanted, after, limit, answer -> {
            complete = isAll(answer, limit);
            List<Row> next = Splice.of(rows, rows.size(), rows.size(), answer, complete);
            around.accept(() -> Splice.into(rows, next));
        });
    }

    private void readPart(int from, int to) {
        String after = from == 0 ? "" : rows.get(from - 1).listing().position();
        int limit = to - from + AHEAD;
        read(wanted, after, limit, answer -> {
            boolean end = isAll(answer, limit);
            complete |= end;
            List<Row> next = Splice.of(rows, from, to, answer, end);
            around.accept(() -> Splice.into(rows, next));
        });
    }

    private void begin(List<Row> answer) {
        complete = isAll(answer, PAGE);
        rows.setAll(answer);
        first = 0;
        last = 0;
    }

    private void put(List<Row> answer, int limit) {
        complete = isAll(answer, limit);
        around.accept(() -> Splice.into(rows, answer));
    }

    private void read(Question about, String after, int limit, Consumer<List<Row>> then) {
        long number = asked;
        reading = true;
        ListQuery query = about.query().after(after).withLimit(limit);
        tasks.quietly(
                _ -> Answer.of(store, about, query),
                answer -> {
                    if (number == asked) {
                        reading = false;
                        take(about, answer, then);
                    }
                },
                why -> {
                    if (number == asked) {
                        reading = false;
                        question.set(about);
                    }
                    failed.accept(why);
                });
    }

    private boolean isAll(List<Row> answer, int limit) {
        return wanted.filter() == Filter.TRASH || answer.size() < limit;
    }

    private void take(Question about, Answer answer, Consumer<List<Row>> then) {
        answer.rows().forEach(row -> fresh.add(row.id()));
        then.accept(answer.rows().stream().map(problems::row).toList());
        shown.set(answer.query());
        question.set(about);
        loaded.set(true);
        next();
    }

    private void counted(Row row) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(row.id())) {
                int at = i;
                around.accept(() -> rows.set(at, problems.row(rows.get(at))));
                return;
            }
        }
    }
}
