package app.dateline.translate;

import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Message;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Glossaries as files: {@code .tbx}, {@code .csv}, and OmegaT's {@code .txt}, {@code .tsv} or {@code .utf8}. Not for the FX thread. */
public final class GlossaryFile {
    /** Its name in a profile, where the newsroom's own terms are. */
    public static final String NAME = "glossary.csv";

    /** In bytes. */
    private static final long LARGEST = 64_000_000;
    private static final int MOST = 200_000;

    private GlossaryFile() {}

    /** The profile's own terms; none where there is no file. @throws Failure that says the line and what to do */
    public static List<Term> in(Path profile) {
        Path file = profile.resolve(NAME);
        return Files.isRegularFile(file) ? read(file) : List.of();
    }

    /** @throws Failure that says where it is not as it should be */
    public static List<Term> read(Path file) {
        String name = file.toString();
        return switch (ending(file)) {
            case "tbx", "xml" -> GlossaryTbx.read(name, bytes(file));
            case "csv" -> GlossaryCsv.read(name, text(file));
            case "txt", "tsv", "tab", "utf8" -> GlossaryTabs.read(name, text(file));
            default -> throw Failure.of("glossary.failure.ending", name);
        };
    }

    /** @param source the first column's language where the form has columns. @throws Failure if it cannot be written */
    public static void write(Path file, List<Term> terms, Language source) {
        String text = switch (ending(file)) {
            case "tbx", "xml" -> GlossaryTbx.write(terms);
            case "csv" -> GlossaryCsv.write(terms);
            case "txt", "tsv", "tab", "utf8" -> GlossaryTabs.write(terms, source);
            default -> throw Failure.of("glossary.failure.ending", file.toString());
        };
        replace(file, text);
    }

    /**
     * Adds to the profile's own terms; one takes the place of another of its id. The file's comments are not kept.
     *
     * @return all that are in it now
     */
    public static List<Term> add(Path profile, List<Term> more) {
        Map<String, Term> byId = new LinkedHashMap<>();
        in(profile).forEach(term -> byId.put(term.id(), term));
        more.forEach(term -> byId.put(term.id(), term));
        List<Term> all = List.copyOf(byId.values());
        replace(profile.resolve(NAME), GlossaryCsv.write(all));
        return all;
    }

    static void limit(String file, int terms) {
        if (terms > MOST) {
            throw Failure.of("glossary.failure.many", file, MOST);
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw Failure.of("glossary.failure.size", file.toString(), LARGEST / 1_000_000);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Failure(Message.of("text.failure.unreadable", file.toString()), e);
        }
    }

    private static String text(Path file) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(file))).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Failure(Message.of("text.failure.not-utf8", file.toString()), e);
        }
    }

    /** Written beside, flushed, moved. */
    private static void replace(Path file, String text) {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            if (file.toAbsolutePath().getParent() != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            try (var out = FileChannel.open(
                    beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            try {
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException _) {
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new Failure(Message.of("glossary.failure.write", file.toString()), e);
        }
    }
}
