package app.dateline.desk.shell;

import app.dateline.article.Article;
import app.dateline.desk.findings.Knowledge;
import app.dateline.desk.findings.StyleBook;
import app.dateline.desk.list.ArticleListModel;
import app.dateline.mention.Gazetteer;
import app.dateline.mention.Tagger;
import app.dateline.proof.Checks;
import app.dateline.proof.Problem;
import app.dateline.proof.translation.BlockPairing;
import app.dateline.rights.credit.Parties;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** Counts the problems of articles that are not open, for the list. Any thread; takes as long as all checks do. */
final class ProblemCounter {
    private final Knowledge knowledge;
    private final StyleBook style;
    private final Supplier<Parties> parties;
    private final Supplier<LocalDate> today;

    ProblemCounter(Knowledge knowledge, StyleBook style, Supplier<Parties> parties, Supplier<LocalDate> today) {
        this.knowledge = knowledge;
        this.style = style;
        this.parties = parties;
        this.today = today;
    }

    /** Empty until it is known which countries and companies there are, and who is named in credits. */
    Optional<ArticleListModel.Count> count(Article article) {
        Gazetteer known = knowledge.now();
        Parties credited = parties.get();
        if (known == null || credited == Parties.none()) {
            return Optional.empty();
        }
        int blocking = 0;
        int others = 0;
        Checks checks = new Checks(
                new Tagger(known), known, style.style(), style.rights(), credited, style.glossary(), BlockPairing::aligned);
        for (Problem problem : checks.of(article, today.get())) {
            switch (problem.severity()) {
                case BLOCKING -> blocking++;
                case WARNING -> others++;
                case HINT -> {}
            }
        }
        return Optional.of(new ArticleListModel.Count(blocking, others));
    }
}
