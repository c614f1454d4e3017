package app.dateline.cli;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.mention.Gazetteer;
import app.dateline.mention.Tagger;
import app.dateline.proof.Checks;
import app.dateline.proof.Place;
import app.dateline.proof.Problem;
import app.dateline.proof.Severity;
import app.dateline.proof.style.HouseStyle;
import app.dateline.proof.translation.BlockPairing;
import app.dateline.rights.credit.Parties;
import app.dateline.store.Store;
import app.dateline.text.StyleFile;
import app.dateline.text.Words;
import app.dateline.translate.Glossary;
import app.dateline.translate.GlossaryFile;
import app.dateline.wire.Json;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what is wrong with an article. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Invocation invocation;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private What what;

    private static final class What {
        @Parameters(paramLabel = "ARTICLE", descriptionKey = "cli.option.article")
        private String article;

        @Option(names = "--translation", arity = "2", paramLabel = "FILE", descriptionKey = "cli.option.translation")
        private List<Path> translation;
    }

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    CheckCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        if (what.translation != null) {
            TextPairs pairs = TextPairs.read(what.translation.getFirst(), what.translation.getLast());
            return new TranslationReport(invocation, pairs, glossary(invocation)).print(json);
        }
        List<Problem> problems;
        try (Store store = invocation.openToRead()) {
            problems = of(store, Reference.find(store, what.article), invocation);
        }
        if (json) {
            invocation.console().out().println(problems.stream()
                    .map(problem -> Json.MAPPER.writeValueAsString(json(problem)))
                    .collect(Collectors.joining(",\n", "[\n", "\n]")));
        } else {
            problems.forEach(problem -> invocation.console().out().println(line(problem, invocation.words())));
            invocation.tell("cli.check.found", problems.size(), blocking(problems));
        }
        return blocking(problems) == 0 ? Exit.DONE : Exit.PROBLEMS;
    }

    static List<Problem> of(Store store, Article article, Invocation invocation) {
        Gazetteer gazetteer = Names.of(store);
        HouseStyle style = HouseStyle.standard().with(StyleFile.in(invocation.profile()));
        Parties parties = Parties.standard().with(store.parties());
        return new Checks(
                        new Tagger(gazetteer), gazetteer, style, invocation.rights(), parties, glossary(invocation), BlockPairing::aligned)
                .of(article, LocalDate.now());
    }

    /** The terms that come with Dateline and the profile's own. */
    static Glossary glossary(Invocation invocation) {
        return Glossary.standard().with(GlossaryFile.in(invocation.profile()));
    }

    private static long blocking(List<Problem> problems) {
        return problems.stream().filter(p -> p.severity() == Severity.BLOCKING).count();
    }

    /** Severity, place and sentence of a problem. */
    static String line(Problem problem, Words words) {
        Language language = problem.place().language();
        String severity = words.say("cli.severity." + code(problem.severity()));
        return severity + (language == null ? "" : " (" + language.code() + ")") + ": "
                + Console.oneLine(words.say(problem.message()));
    }

    private Map<String, Object> json(Problem problem) {
        Place place = problem.place();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("check", problem.check());
        json.put("severity", code(problem.severity()));
        json.put("language", place.language());
        json.put("field", code(place.field()));
        json.put("start", place.start());
        json.put("end", place.end());
        json.put("item", place.item());
        json.put("message", invocation.words().say(problem.message()));
        json.put("fix", problem.fix().map(fix -> invocation.words().say(fix.label())).orElse(null));
        return json;
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
