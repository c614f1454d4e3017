package app.dateline.desk.problems;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Dateline;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.desk.FxThreadTest;
import app.dateline.desk.OnFx;
import app.dateline.desk.findings.TestKnowledge;
import app.dateline.proof.Field;
import app.dateline.proof.Place;
import app.dateline.proof.Problem;
import app.dateline.proof.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FxThreadTest
class ProblemsModelTest {
    private final List<Place> revealed = new ArrayList<>();
    private TestKnowledge at;
    private ProblemsModel model;

    @BeforeEach
    void open() {
        at = new TestKnowledge(Article.create(Language.EN)
                .with(Edition.empty(Language.EN)
                        .withHeadline("A ship")
                        .withDateline(new Dateline("Murmansk", LocalDate.of(2026, 11, 24), "TASS"))
                        .withBody("A ship was floated out.")));
        model = OnFx.get(() -> new ProblemsModel(at.current, at.findings, revealed::add));
    }

    @AfterEach
    void close() {
        at.close();
    }

    private Problem problem(Field field) {
        return OnFx.get(() -> model.problems().getValue().stream()
                .filter(p -> p.place().field() == field)
                .findFirst()
                .orElseThrow());
    }

    @Test
    void aFixIsAnEditThatCanBeUndone() {
        Problem small = OnFx.get(() -> model.problems().getValue().stream()
                .filter(p -> p.check().equals("dateline-place-case"))
                .findFirst()
                .orElseThrow());

        OnFx.run(() -> model.fix(small));
        assertThat(OnFx.get(() -> at.current.article().edition(Language.EN).dateline().place())).isEqualTo("MURMANSK");
        OnFx.run(() -> at.current.openProperty().get().undo());

        assertThat(OnFx.get(() -> at.current.article().edition(Language.EN).dateline().place())).isEqualTo("Murmansk");
    }

    @Test
    void aProblemLeadsToItsPlace() {
        Problem rights = problem(Field.RIGHTS);

        OnFx.run(() -> model.jump(rights));

        assertThat(revealed).containsExactly(rights.place());
    }

    @Test
    void theBadgeCountsWhatBlocks() {
        long blocking = OnFx.get(() -> at.findings.findings().count(Severity.BLOCKING));

        assertThat(blocking).isPositive();
        assertThat(OnFx.get(() -> model.badge().getValue())).isEqualTo(Long.toString(blocking));
        assertThat(OnFx.get(() -> model.isBlocked().getValue())).isTrue();
    }

    @Test
    void aProblemStaysTheSameRowWhileTextIsTypedBeforeIt() {
        Place before = new Place(Language.EN, Field.BODY, 10, 12, "");
        Place after = new Place(Language.EN, Field.BODY, 20, 22, "");

        assertThat(Numbered.of(List.of(at(before))).getFirst().key())
                .isEqualTo(Numbered.of(List.of(at(after))).getFirst().key());
    }

    private static Problem at(Place place) {
        return new Problem("quotes", Severity.HINT, place, app.dateline.article.Message.of("x"), java.util.Optional.empty());
    }
}
