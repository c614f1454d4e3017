package app.dateline.cli;

import app.dateline.article.Entity;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.mention.Gazetteer;
import app.dateline.mention.Hit;
import app.dateline.mention.Tagger;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds the countries and companies that a text names. */
@Command(name = "tag")
final class TagCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "cli.option.text-file")
    private String file = TextFile.STANDARD_INPUT;

    @Option(names = "--language", paramLabel = "ru|en", descriptionKey = "cli.option.tag-language")
    private Language language;

    @Option(names = "--jsonl", descriptionKey = "cli.option.jsonl")
    private boolean jsonl;

    @Option(names = "--blocked", descriptionKey = "cli.option.blocked")
    private boolean blocked;

    TagCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        TextFile given = new TextFile(invocation, file);
        try (InputStream in = given.open()) {
            Utf8 text = new Utf8(given.name(), in);
            Gazetteer gazetteer = Names.in(invocation.profile());
            Tagger tagger = new Tagger(gazetteer);
            if (jsonl) {
                return new TagLines(invocation, tagger, language, blocked).run(text);
            }
            String all = text.all();
            Language read = language == null ? guess(all) : language;
            int frontMatter = TextFile.frontMatter(all);
            for (Hit hit : blocked ? tagger.explain(all, read) : tagger.tag(all, read)) {
                if (hit.start() >= frontMatter || isProse(all, hit.start())) {
                    print(hit, all, gazetteer, read);
                }
            }
            return Exit.DONE;
        } catch (IOException e) {
            throw new Failure(Message.of("cli.failure.unreadable", given.name()), e);
        }
    }

    /** Start, end, what the text says, kind, code, name, evidence and confidence, separated by tabs. */
    private void print(Hit hit, String text, Gazetteer gazetteer, Language read) {
        PrintStream out = invocation.console().out();
        String name = gazetteer.entity(hit.entity()).map(Entity::name).map(n -> n.inOrOther(read)).orElse("");
        out.println(String.join(
                "\t",
                String.valueOf(hit.start()),
                String.valueOf(hit.end()),
                Console.oneLine(hit.surface(text)),
                hit.entity().kind().code(),
                hit.entity().code(),
                name,
                hit.evidence().code(),
                String.format(Locale.ROOT, "%.2f", hit.confidence())));
    }

    /** Of the front matter, the headline and the lead are text; the rest is codes and other people's names. */
    private static boolean isProse(String text, int at) {
        int line = text.lastIndexOf('\n', at) + 1;
        return text.startsWith("headline:", line) || text.startsWith("lead:", line);
    }

    /** Russian if there are more Cyrillic letters than Latin ones. */
    static Language guess(String text) {
        int cyrillic = 0;
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'а' && c <= 'я' || c >= 'А' && c <= 'Я') {
                cyrillic++;
            } else if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                latin++;
            }
        }
        return cyrillic > latin ? Language.RU : Language.EN;
    }
}
