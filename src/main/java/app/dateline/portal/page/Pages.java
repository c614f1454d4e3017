package app.dateline.portal.page;

import app.dateline.article.Language;
import app.dateline.text.Words;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;

/** Sends pages that all have the same frame. Thread-safe. */
final class Pages {
    private final Site site;
    private final Templates templates;
    private final String style;

    Pages(Site site, Templates templates, Assets assets) {
        this.site = site;
        this.templates = templates;
        this.style = assets.stylePath();
    }

    void send(Context ctx, String template, Frame frame, Map<String, Object> content) {
        Language language = frame.language();
        Map<String, Object> values = new HashMap<>(content);
        values.put("other", language.other().code());
        values.put("otherName", Words.in(language.other()).say("page.this-language"));
        values.put("site", site.name(language));
        values.put("style", style);
        values.put("title", frame.title());
        values.put("description", frame.description());
        values.put("path", frame.path());
        values.put("canonical", site.absolute(frame.path()));
        values.put("otherPath", frame.otherPath().orElse(""));
        values.put("otherAddress", frame.otherPath().map(site::absolute).orElse(""));
        values.put("indexed", frame.indexed());
        ctx.header("Content-Language", language.code());
        ctx.header("Cache-Control", "no-cache");
        ctx.contentType("text/html; charset=utf-8").result(templates.fill(template, language, values));
    }
}
