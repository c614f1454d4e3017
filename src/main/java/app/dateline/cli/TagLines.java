package app.dateline.cli;

import app.dateline.article.EntityKind;
import app.dateline.article.Language;
import app.dateline.mention.Evidence;
import app.dateline.mention.Hit;
import app.dateline.mention.Tagger;
import app.dateline.wire.Json;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Tags a JSON object a line, as evaluations and other programs have them. */
final class TagLines {
    private final Invocation invocation;
    private final Tagger tagger;
    private final Language otherwise;
    private final boolean blocked;

    /** @param lang ru or en; where there is none, what the command line says or the letters suggest */
    private record Line(JsonNode id, String lang, String text) {}

    private record Tagged(JsonNode id, List<Found> mentions) {}

    /**
     * @param entity the code that names the entity among its kind, "" for a company in no list
     * @param code   ISO 3166-1 alpha-2, of a country only
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Found(
            int start,
            int end,
            String surface,
            String entity,
            String kind,
            String evidence,
            double confidence,
            String code) {}

    /** @param blocked whether what was taken for something else is told of, too */
    TagLines(Invocation invocation, Tagger tagger, Language otherwise, boolean blocked) {
        this.invocation = invocation;
        this.tagger = tagger;
        this.otherwise = otherwise;
        this.blocked = blocked;
    }

    /** Says which lines it could not read and goes on with the next. */
    int run(Utf8 lines) {
        int exit = Exit.DONE;
        for (String json = lines.nextLine(); json != null; json = lines.nextLine()) {
            if (json.isBlank()) {
                continue;
            }
            Optional<Tagged> tagged = tagged(json);
            if (tagged.isPresent()) {
                invocation.console().out().println(Json.MAPPER.writeValueAsString(tagged.get()));
            } else {
                invocation.tell("cli.tag.wrong-line", lines.line());
                exit = Exit.PROBLEMS;
            }
        }
        return exit;
    }

    private Optional<Tagged> tagged(String json) {
        try {
            Line line = Json.MAPPER.readValue(json, Line.class);
            if (line == null || line.text() == null) {
                return Optional.empty();
            }
            return language(line).map(language -> new Tagged(line.id(), mentions(line.text(), language)));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    /** In the order of their places; a company in no list may have a country in its name. */
    private List<Found> mentions(String text, Language language) {
        List<Hit> hits = blocked ? tagger.explain(text, language) : tagger.tag(text, language);
        List<Found> found = new ArrayList<>();
        hits.forEach(hit -> found.add(found(hit, text)));
        tagger.unlisted(text, language, hits).forEach(company -> found.add(new Found(company.start(), company.end(), company.name(),
                "", EntityKind.COMPANY.code(), Evidence.WEAK.code(), company.confidence(), null)));
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    private Optional<Language> language(Line line) {
        if (line.lang() != null) {
            return Language.of(line.lang());
        }
        return Optional.of(otherwise == null ? TagCommand.guess(line.text()) : otherwise);
    }

    private static Found found(Hit hit, String text) {
        return new Found(
                hit.start(),
                hit.end(),
                hit.surface(text),
                hit.entity().code(),
                hit.entity().kind().code(),
                hit.evidence().code(),
                Math.round(hit.confidence() * 1000) / 1000.0,
                hit.entity().kind() == EntityKind.COUNTRY ? hit.entity().code() : null);
    }
}
