package app.dateline.mention;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Language;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences of sentences.txt, each with all that the tagger may find in it. */
class SentencesTest {
    private static final Tagger TAGGER = Known.TAGGER;

    record Sentence(Language language, String text, List<String> expected) {
        @Override
        public String toString() {
            return language.code() + " " + text;
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void findsWhatIsNamedAndNothingElse(Sentence sentence) {
        List<String> found = TAGGER.tag(sentence.text, sentence.language).stream()
                .map(hit -> hit.surface(sentence.text) + "=" + hit.entity().code() + evidence(hit.evidence()))
                .toList();
        assertThat(found).isEqualTo(sentence.expected);
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(sentences()).hasSizeGreaterThan(800);
    }

    private static String evidence(Evidence evidence) {
        return evidence == Evidence.NAME || evidence == Evidence.ABBREVIATION ? "" : " " + evidence.code();
    }

    static Stream<Sentence> sentences() {
        return Lines.of("sentences.txt", 3).stream()
                .map(line -> new Sentence(
                        Language.of(line.text(0)).orElseThrow(),
                        line.text(1).replace("\\n", "\n"),
                        Arrays.stream(line.text(2).split(";")).filter(each -> !each.isEmpty())
                                .map(each -> each.replace("\\n", "\n")).toList()));
    }
}
