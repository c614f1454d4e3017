package app.dateline.text;

import app.dateline.article.Failure;
import app.dateline.article.Message;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file of rules that a newsroom writes by hand: YAML, read strictly, so that no rule is without effect for a slip. */
final class HouseFile {
    /** In bytes; a larger one no person has written. */
    private static final int LARGEST = 500_000;

    private HouseFile() {}

    /** Its text; empty where there is none. @throws Failure if it cannot be read */
    static Optional<String> text(Path path) {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            if (Files.size(path) > LARGEST) {
                throw Failure.of("text.failure.style-size", path.toString(), LARGEST / 1000);
            }
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new Failure(Message.of("text.failure.not-utf8", path.toString()), e);
        } catch (IOException e) {
            throw new Failure(Message.of("text.failure.unreadable", path.toString()), e);
        }
    }

    /** @param file for the failure's words. @throws Failure that says the line */
    static FrontMatter parse(String file, String text) {
        try {
            return FrontMatter.of(file, Yaml.parse(file, text, 1));
        } catch (Failure e) {
            Message said = e.message();
            boolean hasLine = said.args().size() > 1;
            throw said.key().equals("text.failure.key-twice")
                    ? e
                    : new Failure(Message.of("text.failure.style", file, hasLine ? said.args().get(1) : 1), e);
        }
    }
}
