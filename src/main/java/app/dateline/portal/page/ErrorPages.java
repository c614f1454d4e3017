package app.dateline.portal.page;

import app.dateline.article.Language;
import app.dateline.page.Frame;
import app.dateline.portal.http.Languages;
import app.dateline.portal.http.Refusal;
import app.dateline.text.Words;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;

/** Tells a reader, in words and in the language of the address, that there is no such page. */
final class ErrorPages {
    private final PageSender pages;

    ErrorPages(PageSender pages) {
        this.pages = pages;
    }

    void send(Context ctx, Refusal refusal) {
        Language language = language(ctx);
        int status = refusal.status();
        String kind = refusal.detail().key().equals("page.picture-gone")
                ? "gone"
                : status == 410 ? "withdrawn" : status < 500 ? "missing" : "failed";
        Words words = Words.in(language);
        Frame frame = new Frame(
                language,
                switch (kind) {
                    case "gone" -> words.say(refusal.detail());
                    case "withdrawn" -> words.say("page.withdrawn");
                    case "missing" -> words.say("page.no-page");
                    default -> words.say("page.failed");
                },
                "",
                "/" + language.code() + "/",
                Optional.of("/" + language.other().code() + "/"),
                false);
        ctx.status(status);
        pages.send(ctx, "error", frame, Map.of("kind", kind));
    }

    private static Language language(Context ctx) {
        for (Language language : Language.values()) {
            if (ctx.path().equals("/" + language.code()) || ctx.path().startsWith("/" + language.code() + "/")) {
                return language;
            }
        }
        return Languages.of(ctx);
    }
}
