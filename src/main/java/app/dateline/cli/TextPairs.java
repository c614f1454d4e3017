package app.dateline.cli;

import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.proof.translation.BlockPair;
import app.dateline.proof.translation.BlockText;
import app.dateline.text.Script;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Two texts of which the second translates the first line by line.
 *
 * @param lines where each pair stands, 1 for the first line
 */
record TextPairs(List<BlockPair> pairs, List<Integer> lines) {
    /** Which is in which language, the alphabets tell. @throws Failure if they do not fit together */
    static TextPairs read(Path source, Path target) {
        List<String> here = lines(source);
        List<String> there = lines(target);
        if (here.size() != there.size()) {
            throw Failure.of("cli.failure.lines", source.toString(), here.size(), target.toString(), there.size());
        }
        Language language = Script.language(here.stream().limit(1000).collect(Collectors.joining()));
        List<BlockPair> pairs = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < here.size(); i++) {
            if (!here.get(i).isBlank() && !there.get(i).isBlank()) {
                pairs.add(new BlockPair(BlockText.plain(language, here.get(i)), BlockText.plain(language.other(), there.get(i))));
                numbers.add(i + 1);
            }
        }
        return new TextPairs(pairs, numbers);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new Failure(Message.of("text.failure.not-utf8", file.toString()), e);
        } catch (IOException e) {
            throw new Failure(Message.of("text.failure.unreadable", file.toString()), e);
        }
    }
}
