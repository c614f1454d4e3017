package app.dateline.page;

import app.dateline.article.Language;
import app.dateline.text.Words;
import java.util.HashMap;
import java.util.Map;

/** Makes pages that all have the same frame. Thread-safe. */
public final class Pages {
    private final Site site;
    private final String style;
    private final Templates templates = new Templates();

    /** @param style where readers find the stylesheet */
    public Pages(Site site, String style) {
        this.site = site;
        this.style = style;
    }

    Site site() {
        return site;
    }

    /** The whole page as HTML that is valid whatever is in the texts. */
    public String html(String template, Frame frame, Map<String, Object> content) {
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
        return templates.fill(template, language, values);
    }
}
