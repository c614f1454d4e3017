package app.dateline.intake;

import app.dateline.article.Entity;
import app.dateline.article.Failure;
import app.dateline.article.Message;
import app.dateline.wire.Json;
import app.dateline.wire.Sound;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;

/** A file of a newsroom's own countries and companies. */
final class NamesFile {
    private static final int LIMIT = 5_000_000;

    private NamesFile() {}

    /** @throws Failure if the file cannot be read, or is not wholly what it should be */
    static List<Entity> read(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] json = in.readNBytes(LIMIT + 1);
            if (json.length <= LIMIT) {
                Entity[] entities = Json.MAPPER.readValue(json, Entity[].class);
                if (entities != null && Arrays.stream(entities).allMatch(e -> Sound.fault(e).isEmpty())) {
                    return List.of(entities);
                }
            }
        } catch (IOException e) {
            throw new Failure(Message.of("intake.failure.unreadable", path.toString()), e);
        } catch (JacksonException e) {
            throw new Failure(Message.of("intake.failure.names", path.toString()), e);
        }
        throw Failure.of("intake.failure.names", path.toString());
    }
}
