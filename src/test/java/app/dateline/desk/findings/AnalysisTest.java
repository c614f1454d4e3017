package app.dateline.desk.findings;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Decision;
import app.dateline.article.Edition;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.article.Mention;
import app.dateline.mention.Gazetteer;
import app.dateline.proof.Field;
import app.dateline.proof.Place;
import app.dateline.proof.Severity;
import app.dateline.proof.grammar.GrammarNotes;
import app.dateline.proof.style.HouseStyle;
import app.dateline.proof.translation.BlockPairing;
import app.dateline.rights.RightsRules;
import app.dateline.rights.credit.Parties;
import app.dateline.translate.Glossary;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnalysisTest {
    private static final Gazetteer GAZETTEER = Gazetteer.standard();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Article article = Article.create(Language.RU)
            .with(Edition.empty(Language.RU)
                    .withHeadline("Норвегия заказала суда")
                    .withBody("Заказ для Норвегии выполняет Финляндия."))
            .with(Edition.empty(Language.EN).withBody("The order is for Norway."));
    private final Findings findings = new Analysis(GAZETTEER, HouseStyle.standard(), RightsRules.standard(), Parties.standard(), Glossary.standard(), BlockPairing::aligned, Spelling.Known.NOTHING, new GrammarNotes()).of(article, TODAY);

    private Optional<Suggestion> suggestion(Findings among, String country) {
        return among.suggestions().stream()
                .filter(s -> s.entity().key().equals(EntityKey.country(country)))
                .findFirst();
    }

    @Test
    void anEntityIsFoundOnceWithAllItsPlacesTheOriginalFirst() {
        assertThat(suggestion(findings, "NO").orElseThrow().places())
                .extracting(Place::language, Place::field)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Language.RU, Field.HEADLINE),
                        org.assertj.core.groups.Tuple.tuple(Language.RU, Field.BODY),
                        org.assertj.core.groups.Tuple.tuple(Language.EN, Field.BODY));
    }

    @Test
    void aPlaceIsWhereTheWordStands() {
        Place place = suggestion(findings, "FI").orElseThrow().places().getFirst();

        assertThat(article.edition(Language.RU).body().substring(place.start(), place.end())).isEqualTo("Финляндия");
    }

    @Test
    void whatAnEditorDecidedIsSaidWithTheFinding() {
        Findings decided = new Analysis(GAZETTEER, HouseStyle.standard(), RightsRules.standard(), Parties.standard(), Glossary.standard(), BlockPairing::aligned, Spelling.Known.NOTHING, new GrammarNotes())
                .of(article.with(new Mention(EntityKey.country("FI"), Decision.REJECTED)), TODAY);

        assertThat(suggestion(decided, "FI").map(Suggestion::decision)).contains(Decision.REJECTED);
        assertThat(suggestion(decided, "NO").map(Suggestion::decision)).contains(Decision.SUGGESTED);
    }

    @Test
    void whatOnlyAnEditorNamedIsThereWithoutPlaces() {
        Findings named = new Analysis(GAZETTEER, HouseStyle.standard(), RightsRules.standard(), Parties.standard(), Glossary.standard(), BlockPairing::aligned, Spelling.Known.NOTHING, new GrammarNotes())
                .of(article.with(new Mention(EntityKey.country("PT"), Decision.CONFIRMED)), TODAY);

        assertThat(suggestion(named, "PT").orElseThrow().places()).isEmpty();
    }

    @Test
    void whatBlocksPublicationComesFirst() {
        assertThat(findings.problems()).isNotEmpty();
        assertThat(findings.problems().getFirst().severity()).isEqualTo(Severity.BLOCKING);
        assertThat(findings.problems()).isSortedAccordingTo(java.util.Comparator.comparing(p -> p.severity()));
    }

    @Test
    void aNewsroomsOwnCompanyIsFound() {
        Entity own = new Entity(EntityKey.company("north-cape"),
                new app.dateline.article.Bilingual("Северный мыс", "North Cape Yard"), java.util.List.of(),
                java.util.List.of(), "RU");
        Findings known = new Analysis(GAZETTEER.with(java.util.List.of(own)), HouseStyle.standard(), RightsRules.standard(), Parties.standard(), Glossary.standard(), BlockPairing::aligned, Spelling.Known.NOTHING, new GrammarNotes())
                .of(article.with(Edition.empty(Language.EN).withBody("North Cape Yard builds it.")), TODAY);

        assertThat(known.suggestions()).extracting(s -> s.entity().key()).contains(own.key());
    }
}
