package app.dateline.cli;

import app.dateline.article.Language;
import app.dateline.store.Memory;
import app.dateline.text.WordDiff;
import app.dateline.translate.memory.Adaptation;
import app.dateline.translate.memory.Match;
import app.dateline.translate.memory.Names;
import app.dateline.translate.memory.Wanted;
import app.dateline.wire.Json;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Looks up a JSON object a line, as evaluations and other programs have them. */
final class MemoryLines {
    private final Invocation invocation;
    private final Memory memory;
    private final Names names;
    private final Wanted standard;
    private final Language otherwise;

    /** @param from ru or en; where there is none, what the command line says or the letters suggest */
    private record Line(JsonNode id, String text, String from, String before, String after) {}

    private record Answer(JsonNode id, List<Found> matches) {}

    /** @param article null for a unit that comes from elsewhere */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Found(
            int score,
            String kind,
            String source,
            String target,
            String inserted,
            List<Adaptation.Change> adapted,
            List<Piece> difference,
            String origin,
            String author,
            String at,
            String article) {}

    /** @param kind same, removed, added */
    private record Piece(String kind, String text) {}

    MemoryLines(Invocation invocation, Memory memory, Names names, Wanted standard, Language otherwise) {
        this.invocation = invocation;
        this.memory = memory;
        this.names = names;
        this.standard = standard;
        this.otherwise = otherwise;
    }

    /** Says which lines it could not read and goes on with the next. */
    int run(Utf8 lines) {
        int exit = Exit.DONE;
        for (String json = lines.nextLine(); json != null; json = lines.nextLine()) {
            if (json.isBlank()) {
                continue;
            }
            Optional<Answer> answer = answer(json);
            if (answer.isPresent()) {
                invocation.console().out().println(Json.MAPPER.writeValueAsString(answer.get()));
            } else {
                invocation.tell("cli.memory.wrong-line", lines.line());
                exit = Exit.PROBLEMS;
            }
        }
        return exit;
    }

    private Optional<Answer> answer(String json) {
        try {
            Line line = Json.MAPPER.readValue(json, Line.class);
            if (line == null || line.text() == null) {
                return Optional.empty();
            }
            return language(line).map(from -> {
                Wanted wanted = standard.with(line.text(), from).between(orNothing(line.before()), orNothing(line.after()));
                return new Answer(line.id(), memory.lookup(wanted, names, () -> false).stream()
                        .map(match -> found(match, line.text()))
                        .toList());
            });
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static String orNothing(String text) {
        return text == null ? "" : text;
    }

    private Optional<Language> language(Line line) {
        if (line.from() != null) {
            return Language.of(line.from());
        }
        return Optional.of(otherwise == null ? TagCommand.guess(line.text()) : otherwise);
    }

    private static Found found(Match match, String text) {
        List<Piece> difference = match.difference().stream()
                .map(part -> new Piece(
                        part.kind().name().toLowerCase(Locale.ROOT),
                        part.kind() == WordDiff.Kind.ADDED
                                ? text.substring(part.afterStart(), part.afterEnd())
                                : match.source().substring(part.beforeStart(), part.beforeEnd())))
                .toList();
        return new Found(
                match.score(), match.kind().code(), match.source(), match.target(), match.inserted(), match.adapted(),
                difference, match.unit().origin().code(), match.unit().author(),
                match.unit().at().truncatedTo(ChronoUnit.SECONDS).toString(),
                match.unit().article().map(Object::toString).orElse(null));
    }
}
