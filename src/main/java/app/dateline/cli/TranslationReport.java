package app.dateline.cli;

import app.dateline.article.Message;
import app.dateline.mention.Gazetteer;
import app.dateline.mention.Tagger;
import app.dateline.proof.translation.BlockPair;
import app.dateline.proof.translation.Mismatch;
import app.dateline.proof.translation.PairChecks;
import app.dateline.proof.translation.TermChecks;
import app.dateline.translate.Glossary;
import app.dateline.wire.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Prints what the pairs of lines have against each other, and in how many of them each check found anything. */
final class TranslationReport {
    private final Invocation invocation;
    private final TextPairs text;
    private final Glossary glossary;
    private final List<Map<String, Object>> found = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private int withAny;

    TranslationReport(Invocation invocation, TextPairs text, Glossary glossary) {
        this.invocation = invocation;
        this.text = text;
        this.glossary = glossary;
    }

    /** With all checks. @return {@link Exit#PROBLEMS} if anything was found */
    int print(boolean json) {
        Gazetteer gazetteer = Names.in(invocation.profile());
        return print(new PairChecks(new Tagger(gazetteer), gazetteer, glossary)::of, json);
    }

    /** By the glossary alone. */
    int printTerms(boolean json) {
        return print(new TermChecks(glossary)::of, json);
    }

    private int print(Function<BlockPair, List<Mismatch>> checks, boolean json) {
        for (int i = 0; i < text.pairs().size(); i++) {
            List<Mismatch> here = checks.apply(text.pairs().get(i));
            withAny += here.isEmpty() ? 0 : 1;
            int line = text.lines().get(i);
            here.stream().map(each -> each.kind().code()).distinct().forEach(code -> counts.merge(code, 1, Integer::sum));
            here.forEach(each -> add(line, each));
        }
        if (json) {
            invocation.console().out().println(Json.MAPPER.writeValueAsString(found));
        } else {
            found.forEach(each -> invocation.console().out().println(
                    each.get("line") + "\t" + each.get("check") + "\t" + Console.oneLine(String.valueOf(each.get("message")))));
        }
        counts.forEach((check, count) -> invocation.console().err().println(
                String.format(Locale.ROOT, "%6d  %5.2f %%  %s", count, percent(count), check)));
        invocation.tell("cli.check.lines", text.pairs().size(), withAny, String.format(Locale.ROOT, "%.2f", percent(withAny)));
        return found.isEmpty() ? Exit.DONE : Exit.PROBLEMS;
    }

    private double percent(int count) {
        return 100.0 * count / Math.max(1, text.pairs().size());
    }

    private void add(int line, Mismatch each) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("line", line);
        one.put("check", each.kind().code());
        one.put("start", each.start());
        one.put("end", each.end());
        one.put("message", invocation.words().say(Message.of("proof.problem." + each.kind().code(), each.args().toArray())));
        one.put("use", each.use().orElse(null));
        found.add(one);
    }
}
