package app.dateline.proof;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.mention.Gazetteer;
import app.dateline.mention.Tagger;
import app.dateline.proof.translation.BlockPair;
import app.dateline.proof.translation.BlockPairing;
import app.dateline.proof.translation.BlockText;
import app.dateline.proof.translation.Mismatch;
import app.dateline.proof.translation.PairChecks;
import app.dateline.rights.RightsRules;
import app.dateline.text.Block;
import app.dateline.translate.Glossary;
import java.util.ArrayList;
import java.util.List;

/** Whether the translation says what the original says, text by text and block by block. Thread-safe. */
final class TranslationChecks {
    /** A translation that is all wrong is told so often enough. */
    private static final int ENOUGH = 200;

    private final PairChecks pairs;
    private final BlockPairing pairing;
    private final RightsRules rights;

    TranslationChecks(Tagger tagger, Gazetteer gazetteer, Glossary glossary, RightsRules rights, BlockPairing pairing) {
        this.pairs = new PairChecks(tagger, gazetteer, glossary);
        this.rights = rights;
        this.pairing = pairing;
    }

    /** @param passages of both editions */
    List<Problem> of(Article article, List<Passage> passages) {
        List<Problem> problems = new ArrayList<>();
        Language target = article.original().other();
        for (Passage there : passages) {
            if (there.language() == target && problems.size() < ENOUGH) {
                passages.stream()
                        .filter(here -> here.language() != target && here.field() == there.field() && here.item().equals(there.item()))
                        .findFirst()
                        .ifPresent(here -> look(article, here, there, problems));
            }
        }
        return problems;
    }

    private void look(Article article, Passage here, Passage there, List<Problem> problems) {
        switch (there.field()) {
            case HEADLINE, LEAD, CAPTION, ALT -> add(pair(here, there), there, 0, problems);
            case BODY -> body(article, here, there, problems);
            default -> {}
        }
    }

    private static BlockPair pair(Passage here, Passage there) {
        return new BlockPair(BlockText.plain(here.language(), here.text()), BlockText.plain(there.language(), there.text()));
    }

    private void body(Article article, Passage here, Passage there, List<Problem> problems) {
        for (BlockPairing.Couple couple : pairing.couples(article)) {
            if (problems.size() < ENOUGH) {
                BlockPair pair = new BlockPair(text(here, couple.source()), text(there, couple.target()));
                add(pair, there, couple.target().start(), problems);
                wording(article, pair, there, couple.target(), problems);
            }
        }
    }

    private static BlockText text(Passage passage, Block block) {
        return new BlockText(
                passage.language(), block.kind(), block.in(passage.text()), passage.prose().substring(block.start(), block.end()));
    }

    private void add(BlockPair pair, Passage there, int offset, List<Problem> problems) {
        for (Mismatch each : pairs.of(pair)) {
            boolean name = each.kind() == Mismatch.Kind.NAME_MISSING || each.kind() == Mismatch.Kind.PERSON_MISSING;
            if (name && there.field() != Field.BODY) {
                continue; // a headline has not the room for everybody
            }
            int start = offset + each.start();
            int end = offset + each.end();
            Problem problem = Problem.of(each.kind().code(), severity(each.kind()), there.place(start, end), each.args().toArray());
            problems.add(each.use().map(use -> problem.with(fix(pair, there, offset, each, use))).orElse(problem));
        }
    }

    /** As long as the whole block stands there: a number that was mended may begin like the wrong one. */
    private static Fix fix(BlockPair pair, Passage there, int offset, Mismatch mismatch, String use) {
        String block = pair.target().text();
        String mended = block.substring(0, mismatch.start()) + use + block.substring(mismatch.end());
        return new Fix(Message.of("proof.fix.use", use), article -> there.change(article, now -> now.startsWith(block, offset)
                ? now.substring(0, offset) + mended + now.substring(offset + block.length())
                : now));
    }

    /** The controlled sentence about the rights is never translated: each language has its own. */
    private void wording(Article article, BlockPair pair, Passage there, Block block, List<Problem> problems) {
        String here = rights.wording(article.rights(), pair.source().language());
        String right = rights.wording(article.rights(), pair.target().language());
        if (!here.isEmpty() && pair.source().text().contains(here) && !pair.target().text().contains(right)) {
            Problem problem = Problem.of("rights-wording", Severity.WARNING, there.place(block.start(), block.end()), right);
            problems.add(pair.source().text().strip().equals(here)
                    ? problem.with(there.replace(block.start(), block.end(), right, Message.of("proof.fix.wording")))
                    : problem);
        }
    }

    private static Severity severity(Mismatch.Kind kind) {
        return switch (kind) {
            case NAME_MISSING, PERSON_MISSING, TERM_IGNORED, LENGTH_DIFFERS, KIND_DIFFERS, ITEMS_DIFFER, EMPHASIS_DIFFERS, HEADING_LEVEL ->
                Severity.HINT;
            default -> Severity.WARNING;
        };
    }
}
