package app.dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.EntityKind;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import app.dateline.mention.Gazetteer;
import app.dateline.mention.Tagger;
import app.dateline.proof.Checks;
import app.dateline.proof.Problem;
import app.dateline.proof.Proofreader;
import app.dateline.proof.grammar.GrammarNotes;
import app.dateline.proof.spelling.Lexicon;
import app.dateline.proof.spelling.Speller;
import app.dateline.proof.style.HouseStyle;
import app.dateline.rights.RightsRules;
import app.dateline.store.ListQuery;
import app.dateline.store.OwnWord;
import app.dateline.store.Store;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {
    @TempDir
    Path folder;

    @Test
    void theSamplesFillAProfileAndTheFirstOneIsPublishableInBothLanguages() {
        try (Store store = Store.open(folder)) {
            List<ArticleId> samples = Samples.into(store, "the newsroom");

            assertThat(samples).hasSize(7);
            assertThat(store.list(ListQuery.ALL).getFirst().id()).isEqualTo(samples.getFirst());
            Article first = store.find(samples.getFirst()).orElseThrow();
            assertThat(problems(store, first)).isEmpty();
            for (Language language : Language.values()) {
                assertThat(first.edition(language).dateline().text(language)).isNotEmpty();
                assertThat(first.pictures().getFirst().credit().in(language)).startsWith("©");
            }
            assertThat(first.confirmed(EntityKind.COUNTRY)).hasSize(4);
            assertThat(first.confirmed(EntityKind.COMPANY)).hasSize(2);
        }
    }

    @Test
    void everyPictureOfTheSamplesCarriesItsCreditInItself() {
        try (Store store = Store.open(folder)) {
            List<Picture> pictures = Samples.into(store, "").stream()
                    .flatMap(id -> store.find(id).orElseThrow().pictures().stream())
                    .toList();

            assertThat(pictures).hasSize(4).allSatisfy(picture -> {
                assertThat(picture.copyrightNotice()).contains("2026 Dateline");
                assertThat(picture.creator()).isEqualTo("Dateline");
                assertThat(store.media().path(picture.sha256())).isPresent();
            });
        }
    }

    @Test
    void noWordOfTheSamplesIsMisspelt() {
        try (Store store = Store.open(folder)) {
            Samples.into(store, "");
            Gazetteer gazetteer = Gazetteer.standard().with(store.entities());
            Map<Language, List<String>> words = store.words().stream()
                    .collect(Collectors.groupingBy(
                            OwnWord::language, Collectors.mapping(OwnWord::word, Collectors.toList())));
            Map<Language, Lexicon> lexicons = Arrays.stream(Language.values())
                    .collect(Collectors.toMap(Function.identity(), Lexicon::of));
            Proofreader proofreader =
                    Proofreader.of(Optional.of(new Speller(lexicons, gazetteer, words)), new GrammarNotes());
            Checks checks = new Checks(new Tagger(gazetteer), gazetteer, HouseStyle.standard(), RightsRules.standard());

            assertThat(store.list(ListQuery.ALL).stream()
                            .flatMap(listing -> {
                                var article = store.find(listing.id()).orElseThrow();
                                var verdict = checks.verdict(article, LocalDate.of(2026, 11, 24));
                                return checks.of(article, verdict, proofreader).stream();
                            })
                            .filter(problem -> problem.check().equals(Problem.MISSPELT))
                            .map(problem -> problem.message().args().getFirst()))
                    .isEmpty();
        }
    }

    @Test
    void aSecondTimeChangesNothing() {
        try (Store store = Store.open(folder)) {
            List<ArticleId> samples = Samples.into(store, "");

            assertThat(Samples.into(store, "")).isEqualTo(samples);
            assertThat(samples).allSatisfy(id -> assertThat(store.revisions(id)).hasSize(1));
        }
    }

    private static List<Problem> problems(Store store, Article article) {
        Gazetteer gazetteer = Gazetteer.standard().with(store.entities());
        return new Checks(new Tagger(gazetteer), gazetteer, HouseStyle.standard(), RightsRules.standard()).of(article, LocalDate.of(2026, 11, 24));
    }
}
