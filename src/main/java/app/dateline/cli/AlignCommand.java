package app.dateline.cli;

import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.text.Block;
import app.dateline.text.Markdown;
import app.dateline.text.Script;
import app.dateline.text.align.Aligner;
import app.dateline.text.align.Bead;
import app.dateline.wire.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Pairs the blocks of a text with those of its translation. */
@Command(name = "align")
final class AlignCommand implements Callable<Integer> {
    private static final int SHOWN = 60;

    private final Invocation invocation;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.option.align-file")
    private String first;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "cli.option.align-other")
    private String second;

    @Option(names = "--jsonl", descriptionKey = "cli.option.align-jsonl")
    private boolean jsonl;

    AlignCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    /** A body and its blocks. */
    private record Side(Language language, String body, List<Block> blocks) {
        static Side of(String body) {
            return new Side(Script.language(body), body, Markdown.blocks(body));
        }

        List<Integer> numbers(int start, int end) {
            return IntStream.range(start, end).boxed().toList();
        }

        String text(int start, int end) {
            return start == end ? "" : body.substring(blocks.get(start).start(), blocks.get(end - 1).end());
        }
    }

    @Override
    public Integer call() {
        Side left = Side.of(body(first));
        Side right = Side.of(body(second));
        if (left.language == right.language) {
            throw Failure.of("cli.failure.same-language", Console.oneLine(first), Console.oneLine(second));
        }
        for (Bead bead : Aligner.align(
                left.body, left.blocks, left.language, right.body, right.blocks, right.language, List.of())) {
            invocation.console().out().println(jsonl ? json(bead, left, right) : line(bead, left, right));
        }
        return Exit.DONE;
    }

    /** How many blocks became how many, their numbers from 1, and how they begin; separated by tabs. */
    private static String line(Bead bead, Side left, Side right) {
        return String.join(
                "\t",
                bead.lefts() + "-" + bead.rights(),
                numbers(bead.leftStart(), bead.leftEnd()), numbers(bead.rightStart(), bead.rightEnd()),
                beginning(left.text(bead.leftStart(), bead.leftEnd())),
                beginning(right.text(bead.rightStart(), bead.rightEnd())));
    }

    private static String numbers(int start, int end) {
        return start == end ? "" : end == start + 1 ? "" + end : start + 1 + "-" + end;
    }

    private static String beginning(String text) {
        String line = Console.oneLine(text);
        return line.length() <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, SHOWN))) + "…";
    }

    private static String json(Bead bead, Side left, Side right) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(left.language.code(), side(left, bead.leftStart(), bead.leftEnd()));
        json.put(right.language.code(), side(right, bead.rightStart(), bead.rightEnd()));
        return Json.MAPPER.writeValueAsString(json);
    }

    private static Map<String, Object> side(Side side, int start, int end) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("blocks", side.numbers(start, end));
        json.put("text", side.text(start, end));
        return json;
    }

    /** What stands under the front matter, or all of a file that has none. */
    private String body(String file) {
        TextFile given = new TextFile(invocation, file);
        try (InputStream in = given.open()) {
            String text = new Utf8(given.name(), in).all().replace("\r\n", "\n");
            int end = TextFile.frontMatter(text);
            return end == 0 ? text : text.substring(end + "\n---\n".length());
        } catch (IOException e) {
            throw new Failure(Message.of("cli.failure.unreadable", given.name()), e);
        }
    }
}
