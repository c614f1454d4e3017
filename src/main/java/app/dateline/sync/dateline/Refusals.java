package app.dateline.sync.dateline;

import app.dateline.article.Message;
import app.dateline.wire.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** What a portal has against one article, picture or name, as a sentence for a person. */
final class Refusals {
    private static final int LONGEST = 500;
    private static final int MOST = 20;

    private Refusals() {}

    static Message draft(Reply reply, Problem problem) {
        return reply.status() == 413
                ? Message.of("sync.refused.article-too-big")
                : Message.of("sync.refused.article", said(problem));
    }

    static Message picture(Reply reply, Problem problem) {
        return reply.status() == 413
                ? Message.of("sync.refused.picture-too-big")
                : Message.of("sync.refused.picture", said(problem));
    }

    static Message publication(Problem problem) {
        return Message.of("sync.refused.publication", said(problem));
    }

    static Message name(String name, Problem problem) {
        return Message.of("sync.refused.name", name, said(problem));
    }

    /** The portal's own words, which are asked for in the reader's language, shortened and on one line. */
    static String said(Problem problem) {
        List<String> reasons = problem.reasons();
        String text = reasons.isEmpty()
                ? problem.detail() == null || problem.detail().isBlank() ? problem.title() : problem.detail()
                : reasons.stream().limit(MOST).collect(Collectors.joining("; "));
        String line = text == null ? "" : text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.isEmpty()
                ? Integer.toString(problem.status())
                : line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
