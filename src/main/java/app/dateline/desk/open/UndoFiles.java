package app.dateline.desk.open;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Message;
import app.dateline.text.Difference;
import app.dateline.wire.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * The folder where the undo of each article outlives the program: a file an article, with its oldest state whole and
 * then what each edit put in the place of what. It is a convenience, not a promise: a file that cannot be written, or
 * does not lead to the article as it is stored, is passed over. Off the FX thread.
 */
public final class UndoFiles {
    private static final Logger LOG = LoggerFactory.getLogger(UndoFiles.class);
    private static final int VERSION = 1;
    private static final int EDITS = 400;
    /** Of all states of an article together, in characters of JSON: they are made when it is opened. */
    private static final int STATES = 8_000_000;
    private static final int FILE_BYTES = 40_000_000;
    private static final String SUFFIX = ".undo";

    private final Path folder;
    /** Of the edits that the last file had, so that a save costs its new ones only. */
    private Map<Edit, Step> steps = Map.of();

    public UndoFiles(Path folder) {
        this.folder = folder;
    }

    /** @param undone how many of the last steps had been taken back */
    private record Kept(int version, String oldest, List<Step> steps, int undone) {}

    /**
     * @param keep      how many characters of the state before are the same, from its beginning
     * @param keepAtEnd and before its end
     * @param put       what stands between them in the state after
     */
    private record Step(String what, List<String> args, String burst, int keep, int keepAtEnd, String put) {
        static Step of(Edit edit) {
            String before = json(edit.before());
            String after = json(edit.after());
            Difference difference = Difference.of(before, after);
            List<String> args = edit.what().args().stream().map(String::valueOf).toList();
            return new Step(
                    edit.what().key(),
                    args,
                    edit.burst(),
                    difference.start(),
                    before.length() - difference.end(),
                    difference.put(after));
        }

        String after(String before) {
            return before.substring(0, keep) + put + before.substring(before.length() - keepAtEnd);
        }

        Edit edit(Article before, Article after) {
            return new Edit(new Message(what, List.copyOf(args)), burst, before, after);
        }
    }

    private static String json(Article article) {
        return Json.MAPPER.writeValueAsString(article);
    }

    private Path file(ArticleId id) {
        return folder.resolve(id + SUFFIX);
    }

    /** To be called before the article is stored, so that what is stored is on the track even after a crash. */
    public synchronized void write(ArticleId id, Track track) {
        try {
            Kept kept = kept(track);
            // never the profile itself: one that is unplugged must find its place empty when it comes back
            if (Files.notExists(folder)) {
                Files.createDirectory(folder);
            }
            Path part = folder.resolve(id + ".part");
            try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(part))) {
                out.write(Json.MAPPER.writeValueAsBytes(kept));
            }
            Files.move(part, file(id), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | JacksonException e) {
            LOG.warn("The undo of {} is not kept: {}", id, e.toString());
        }
    }

    private Kept kept(Track track) {
        if (track.isEmpty()) {
            return new Kept(VERSION, "", List.of(), 0);
        }
        Edit newest = track.done().isEmpty() ? track.undone().getFirst() : track.done().getFirst();
        int room = Math.clamp(STATES / json(newest.after()).length(), 1, EDITS);
        List<Edit> edits = new ArrayList<>(track.undone().stream().limit(Math.max(1, room / 4)).toList());
        int undone = edits.size();
        track.done().stream().limit(room - undone).forEach(edits::addFirst);
        Map<Edit, Step> now = new IdentityHashMap<>();
        for (Edit edit : edits) {
            Step known = steps.get(edit);
            now.put(edit, known == null ? Step.of(edit) : known);
        }
        steps = now;
        return new Kept(VERSION, json(edits.getFirst().before()), edits.stream().map(now::get).toList(), undone);
    }

    /** What may be taken back and done again in the article as it is stored; nothing if that is not known. */
    public Track read(Article stored) {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file(stored.id())))) {
            String text = new String(in.readNBytes(FILE_BYTES), StandardCharsets.UTF_8);
            Kept kept = Json.MAPPER.readValue(text, Kept.class);
            return kept.version() == VERSION && !kept.steps().isEmpty() ? track(kept, stored) : Track.NONE;
        } catch (NoSuchFileException _) {
            return Track.NONE;
        } catch (IOException | RuntimeException e) {
            // whatever a broken file makes of an article
            LOG.warn("The undo of {} cannot be read: {}", stored.id(), e.toString());
            return Track.NONE;
        }
    }

    private static Track track(Kept kept, Article stored) {
        List<Edit> edits = new ArrayList<>();
        String state = kept.oldest();
        Article before = Json.MAPPER.readValue(state, Article.class);
        long read = state.length();
        int at = before.equals(stored) ? 0 : -1;
        for (Step step : kept.steps()) {
            state = step.after(state);
            read += state.length();
            if (read > 2L * STATES || edits.size() == 2 * EDITS) {
                return Track.NONE;
            }
            Article after = Json.MAPPER.readValue(state, Article.class);
            edits.add(step.edit(before, after));
            // the newest of equal states that was not taken back, which is where the last save was
            if (after.equals(stored) && (at < 0 || edits.size() <= kept.steps().size() - kept.undone())) {
                at = edits.size();
            }
            before = after;
        }
        return at < 0 ? Track.NONE : new Track(edits.subList(0, at).reversed(), edits.subList(at, edits.size()));
    }

    /** Deletes what is kept of articles that are there no more. */
    public void sweep(Predicate<ArticleId> isThere) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(SUFFIX)).toList()) {
                String name = file.getFileName().toString();
                if (!isThere.test(ArticleId.of(name.substring(0, name.length() - SUFFIX.length())))) {
                    Files.delete(file);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.info("Some undo files are left: {}", e.toString());
        }
    }
}
