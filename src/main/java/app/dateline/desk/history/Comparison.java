package app.dateline.desk.history;

import app.dateline.article.Article;
import app.dateline.article.Coded;
import app.dateline.article.Edition;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.text.BlockDiff;
import app.dateline.text.WordDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Two states of an article in one language, put beside each other.
 *
 * @param row    the state that was chosen
 * @param left   the earlier of the two
 * @param right  the later of the two
 * @param parts  the texts that are not empty on both sides, in their order
 * @param others what else changed, a line each
 */
public record Comparison(
        HistoryRow row,
        Against against,
        Language language,
        Article left,
        Article right,
        List<Part> parts,
        List<Message> others) {

    /** What a state is compared with. */
    public enum Against implements Coded {
        NOW,
        /** The row below it. */
        BEFORE
    }

    /** The texts of an edition. */
    public enum Field implements Coded {
        HEADLINE,
        LEAD,
        DATELINE,
        BODY
    }

    /**
     * One text of the edition.
     *
     * @param passages the blocks of a body, or the one passage of another text
     */
    public record Part(Field field, List<Passage> passages) {}

    /**
     * Two pieces that stand beside each other.
     *
     * @param left   "" where there is none
     * @param right  "" where there is none
     * @param words  what differs in them; empty unless the kind is CHANGED
     * @param block  its row in the comparison of the bodies; null in other texts
     */
    public record Passage(
            Field field,
            BlockDiff.Kind kind,
            String left,
            String right,
            List<WordDiff.Part> words,
            BlockDiff.Row block) {

        public boolean isSame() {
            return kind == BlockDiff.Kind.SAME;
        }
    }

    /** Takes a while for long texts. */
    static Comparison of(
            HistoryRow row,
            Against against,
            Language language,
            Article left,
            Article right,
            Function<EntityKey, Message> names) {
        Edition old = left.edition(language);
        Edition now = right.edition(language);
        List<Part> parts = new ArrayList<>();
        line(Field.HEADLINE, old.headline(), now.headline(), parts);
        line(Field.LEAD, old.lead(), now.lead(), parts);
        line(Field.DATELINE, old.dateline().text(language), now.dateline().text(language), parts);
        List<Passage> body = new ArrayList<>();
        for (BlockDiff.Row block : BlockDiff.of(old.body(), now.body())) {
            String before = block.hasBefore() ? block.before().in(old.body()) : "";
            String after = block.hasAfter() ? block.after().in(now.body()) : "";
            body.add(new Passage(Field.BODY, block.kind(), before, after, words(block.kind(), before, after), block));
        }
        if (!body.isEmpty()) {
            parts.add(new Part(Field.BODY, List.copyOf(body)));
        }
        return new Comparison(
                row, against, language, left, right, List.copyOf(parts), OtherChanges.of(left, right, language, names));
    }

    private static void line(Field field, String left, String right, List<Part> parts) {
        if (left.isBlank() && right.isBlank()) {
            return;
        }
        BlockDiff.Kind kind = WordDiff.isNone(left, right)
                ? BlockDiff.Kind.SAME
                : left.isBlank()
                        ? BlockDiff.Kind.ADDED
                        : right.isBlank() ? BlockDiff.Kind.REMOVED : BlockDiff.Kind.CHANGED;
        parts.add(new Part(field, List.of(new Passage(field, kind, left, right, words(kind, left, right), null))));
    }

    private static List<WordDiff.Part> words(BlockDiff.Kind kind, String left, String right) {
        return kind == BlockDiff.Kind.CHANGED ? WordDiff.of(left, right) : List.of();
    }

    /** Whether the texts of this language are the same in both states. */
    public boolean isSame() {
        return parts.stream().allMatch(part -> part.passages().stream().allMatch(Passage::isSame));
    }
}
