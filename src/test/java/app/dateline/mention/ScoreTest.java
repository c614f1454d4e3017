package app.dateline.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.dateline.article.EntityKind;
import app.dateline.article.Language;
import app.dateline.mention.Score.Count;
import app.dateline.mention.Score.Of;
import app.dateline.mention.Score.Row;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private final Score score = new Score(Known.TAGGER);

    @Test
    void aMarkThatIsHitCountsAsFoundAndAnotherAsMissed() {
        add("Norway and Freedonia agreed.", mark("Norway", "NO"), mark("Freedonia", "FD"));
        Count names = of(Of.NAMES);
        assertThat(names.found()).isEqualTo(1);
        assertThat(names.missed()).isEqualTo(1);
        assertThat(names.recall()).isEqualTo(0.5);
        assertThat(names.strictPrecision()).isEqualTo(1);
        assertThat(score.worst(5)).containsExactly(new Score.Worst(Language.EN, true, "Freedonia", "FD", 1));
    }

    @Test
    void aHitOnAnotherCountryIsWrong() {
        add("Norway and Sweden agreed.", mark("Norway", "NO"), mark("Sweden", "CH"));
        assertThat(of(Of.NAMES).wrong()).isEqualTo(1);
        assertThat(of(Of.NAMES).neutralPrecision()).isEqualTo(0.5);
    }

    @Test
    void aHitOnANeutralMarkIsAFaultToTheStrictOnly() {
        add("The Embassy of Japan and Sweden agreed.", mark("Sweden", "SE"), new Mark("Japan", "", true));
        assertThat(of(Of.NAMES).strictPrecision()).isEqualTo(0.5);
        assertThat(of(Of.NAMES).neutralPrecision()).isEqualTo(1);
        assertThat(of(Of.NAMES).recall()).isEqualTo(1);
    }

    @Test
    void adjectivesCountAmongTagsAndNotAmongNames() {
        add("Norway met Swedish envoys.", mark("Norway", "NO"));
        assertThat(of(Of.NAMES).wrong()).isZero();
        assertThat(of(Of.ADJECTIVE).wrong()).isEqualTo(1);
        assertThat(of(Of.TAGS).neutralPrecision()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void aHintIsNoTagButIsTold() {
        add("Georgia announced a tender.", mark("Georgia", "GE"));
        assertThat(of(Of.NAMES).missed()).isEqualTo(1);
        assertThat(of(Of.NAMES).hinted()).isEqualTo(1);
        assertThat(of(Of.WEAK).right()).isEqualTo(1);
    }

    private void add(String text, Mark... marks) {
        score.add("1", text, Language.EN, Arrays.stream(marks).map(mark -> mark.in(text)).toList());
    }

    private record Mark(String surface, String code, boolean neutral) {
        Gold in(String text) {
            int at = text.indexOf(surface);
            return new Gold(at, at + surface.length(), EntityKind.COUNTRY, code, null, neutral);
        }
    }

    private static Mark mark(String surface, String code) {
        return new Mark(surface, code, false);
    }

    private Count of(Of of) {
        return score.rows().get(new Row(Language.EN, EntityKind.COUNTRY, of));
    }
}
