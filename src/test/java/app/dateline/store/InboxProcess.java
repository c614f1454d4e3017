package app.dateline.store;

import app.dateline.article.Article;
import app.dateline.article.Language;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes stories in without end, drafts every second and dismisses the others, and says each that is done. Made to be killed. */
final class InboxProcess {
    private InboxProcess() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Store store = Store.open(Path.of(args[0]))) {
            Inbox inbox = store.inbox();
            long feed = inbox.add("https://port.example/rss", "", "").number();
            for (int i = Integer.parseInt(args[1]); true; i++) {
                inbox.read(feed, new FeedReading("https://port.example/rss", "Port", "", "", "", List.of(new Arrival(
                        "g" + i, "", "", "", Optional.empty(), Language.EN, "Story " + i, "", "Text.")), Instant.parse("2030-01-01T00:00:00Z")));
                List<InboxItem> fresh = inbox.items(InboxQuery.FRESH);
                // what the last process decided just before it was killed is not decided again
                for (InboxItem item : fresh) {
                    decide(inbox, item.number(), i);
                }
                out.println("decided " + i);
            }
        }
    }

    private static void decide(Inbox inbox, long item, int i) {
        if (i % 2 == 0) {
            Article article = Article.create(Language.EN);
            inbox.draft(item, article.with(article.edition(Language.EN).withHeadline("Story " + i)), "Anna");
        } else {
            inbox.dismiss(List.of(item));
        }
    }
}
