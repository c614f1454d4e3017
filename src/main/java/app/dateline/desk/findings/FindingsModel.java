package app.dateline.desk.findings;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.article.Picture;
import app.dateline.desk.open.Current;
import app.dateline.desk.task.Latest;
import app.dateline.desk.task.Pause;
import app.dateline.desk.task.Tasks;
import app.dateline.mention.Gazetteer;
import app.dateline.proof.translation.BlockPairing;
import app.dateline.rights.RightsRules;
import app.dateline.rights.Verdict;
import app.dateline.rights.credit.Parties;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;

/**
 * Looks through the open article again whenever it has changed: at once when it is opened, else 200 ms after the last
 * change, and one look at a time. FX thread only; the work is done off it.
 */
public final class FindingsModel {
    private static final Duration PAUSE = Duration.millis(200);

    private final ReadOnlyObjectWrapper<Findings> findings = new ReadOnlyObjectWrapper<>(Findings.NONE);
    private final Pause pause = new Pause(PAUSE, this::look);
    private final Current current;
    private final Knowledge knowledge;
    private final StyleBook style;
    private final ObservableValue<Parties> parties;
    private final Spelling spelling;
    private final GrammarReading grammar;
    private final Supplier<LocalDate> today;
    private final Latest<Findings> looks;
    private Analysis analysis;

    /**
     * @param parties who is known in credits
     * @param failed what becomes of a look that fails, which none should
     */
    public FindingsModel(
            Current current,
            Knowledge knowledge,
            StyleBook style,
            ObservableValue<Parties> parties,
            Spelling spelling,
            GrammarReading grammar,
            Tasks tasks,
            Supplier<LocalDate> today,
            Consumer<Message> failed) {
        this.current = current;
        this.knowledge = knowledge;
        this.style = style;
        this.parties = parties;
        this.spelling = spelling;
        this.grammar = grammar;
        this.today = today;
        this.looks = new Latest<>(tasks, this::seen, failed);
        current.articleProperty().addListener((_, before, now) -> changed(before, now));
        knowledge.gazetteerProperty().addListener(_ -> look());
        parties.addListener((_, _, _) -> look());
        spelling.knownProperty().addListener(_ -> look());
        grammar.newsProperty().addListener(_ -> look());
        look();
    }

    /** Never null; those of an earlier state of the article until the next look is done. */
    public ReadOnlyObjectProperty<Findings> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    public Findings findings() {
        return findings.get();
    }

    /** Whether the rights allow the publication of one edition; any thread but the FX thread. */
    public Verdict verdict(Article article, Language language) {
        return style.rights().verdict(article, EnumSet.of(language), today.get());
    }

    /** Whether readers may see a picture today; any thread but the FX thread. */
    public boolean isShown(Picture picture) {
        return style.rights().isShown(picture, today.get());
    }

    private void changed(Article before, Article now) {
        boolean same = before != null && now != null && before.id().equals(now.id());
        if (same) {
            pause.restart();
        } else {
            findings.set(Findings.NONE);
            look();
        }
    }

    private void look() {
        pause.stop();
        Article article = current.article();
        Gazetteer known = knowledge.gazetteerProperty().get();
        if (article == null || known == null) {
            return;
        }
        Spelling.Known words = spelling.knownProperty().get();
        Parties credited = parties.getValue();
        looks.start(_ -> analysis(known, credited, words).of(article, today.get()));
    }

    /** On the worker; there is one look at a time. */
    private Analysis analysis(Gazetteer known, Parties credited, Spelling.Known words) {
        RightsRules rights = style.rights();
        if (analysis == null || !analysis.isOf(known, rights, credited, words)) {
            analysis = new Analysis(
                    known, style.style(), rights, credited, style.glossary(), BlockPairing::aligned, words, grammar.notes());
        }
        return analysis;
    }

    private void seen(Findings found) {
        Article article = current.article();
        // what was found in an article that is no longer open is of no use; an earlier state of this one is
        if (article != null && found.article().id().equals(article.id())) {
            findings.set(found);
            spelling.wanted();
            grammar.see(found.article());
        }
    }
}
