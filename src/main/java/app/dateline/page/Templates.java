package app.dateline.page;

import app.dateline.article.Language;
import app.dateline.text.Words;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills the templates. Everything put into one is escaped, but for an article's body, which has been sanitised, and its JSON-LD, which
 * escapes itself; words
 * come from the bundles by {@code say("page.key", arguments)}. Thread-safe.
 */
final class Templates {
    private final PebbleEngine engine;

    Templates() {
        ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
        loader.setPrefix("app/dateline/page/templates");
        loader.setSuffix(".peb");
        engine = new PebbleEngine.Builder()
                .loader(loader)
                .autoEscaping(true)
                .strictVariables(true)
                .extension(new Saying())
                .build();
    }

    /** A page that is valid whatever is in the texts. */
    String fill(String template, Language language, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("lang", language.code());
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate(template).evaluate(out, all, language.locale());
        } catch (IOException e) {
            throw new UncheckedIOException(template, e);
        }
        return Printable.of(out.toString());
    }

    private static final class Saying extends AbstractExtension implements Function {
        @Override
        public Map<String, Function> getFunctions() {
            return Map.of("say", this);
        }

        @Override
        public List<String> getArgumentNames() {
            return null;
        }

        @Override
        public Object execute(
                Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int lineNumber) {
            Language language = Language.of(context.getLocale().getLanguage()).orElseThrow();
            Object[] values = new Object[args.size() - 1];
            for (int i = 0; i < values.length; i++) {
                values[i] = args.get(String.valueOf(i + 1));
            }
            return Words.in(language).say((String) args.get("0"), values);
        }
    }
}
