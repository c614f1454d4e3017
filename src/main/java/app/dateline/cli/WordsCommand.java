package app.dateline.cli;

import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.store.OwnWord;
import app.dateline.store.Store;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Looks after the newsroom's dictionary. */
@Command(name = "words", synopsisSubcommandLabel = "COMMAND")
final class WordsCommand {
    private static final Pattern RUSSIAN = Pattern.compile("\\p{IsCyrillic}+(?:['’-]\\p{IsCyrillic}+)*");
    private static final Pattern ENGLISH = Pattern.compile("\\p{IsLatin}+(?:['’-]\\p{IsLatin}+)*");
    private static final int LONGEST = 60;

    private final Invocation invocation;

    WordsCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    /** Prints the newsroom's words, a line each. */
    @Command(name = "list")
    int list() {
        try (Store store = invocation.openToRead()) {
            store.words().stream()
                    .filter(word -> word.list().equals(OwnWord.NEWSROOM))
                    .forEach(word -> invocation.console().out().println(word.word()));
        }
        return Exit.DONE;
    }

    /** A line a word, whose alphabet says its language; all of them or none. */
    @Command(name = "import")
    int add(@Parameters(paramLabel = "FILE", descriptionKey = "cli.option.words") Path file) {
        List<OwnWord> words = read(file);
        try (Store store = invocation.open()) {
            store.addWords(words);
        }
        invocation.tell("cli.words.added", words.size());
        return Exit.DONE;
    }

    private static List<OwnWord> read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new Failure(Message.of("text.failure.not-utf8", file.toString()), e);
        } catch (IOException e) {
            throw new Failure(Message.of("text.failure.unreadable", file.toString()), e);
        }
        List<OwnWord> words = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String word = lines.get(i).replace("\ufeff", "").strip();
            if (!word.isEmpty() && !word.startsWith("#")) {
                boolean russian = RUSSIAN.matcher(word).matches();
                if (word.length() > LONGEST || !russian && !ENGLISH.matcher(word).matches()) {
                    throw Failure.of("cli.failure.no-word", file.toString(), i + 1, word);
                }
                words.add(new OwnWord(OwnWord.NEWSROOM, russian ? Language.RU : Language.EN, word));
            }
        }
        return words;
    }
}
