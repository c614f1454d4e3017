package app.dateline.sync;

import app.dateline.article.Failure;
import app.dateline.article.Message;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The tokens that portals gave this user, a file each that nobody else may read, outside of the profile so that a copied
 * profile holds no secret. Thread-safe.
 */
public final class Tokens {
    private final Path folder;

    /** @param folder made when the first token is kept */
    public Tokens(Path folder) {
        this.folder = folder;
    }

    /**
     * In the platform's folder for settings.
     *
     * @param environment of the process
     */
    public static Tokens ofUser(Map<String, String> environment) {
        return new Tokens(settings(environment).resolve("portals"));
    }

    private static Path settings(Map<String, String> environment) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home"));
        if (system.contains("win")) {
            String roaming = environment.get("APPDATA");
            return (roaming == null ? home.resolve("AppData/Roaming") : Path.of(roaming)).resolve("Dateline");
        }
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support/Dateline");
        }
        String config = environment.get("XDG_CONFIG_HOME");
        return (config == null || config.isBlank() ? home.resolve(".config") : Path.of(config)).resolve("dateline");
    }

    public Optional<String> find(URI portal) {
        Path file = file(portal);
        return Files.exists(file) ? Optional.of(TokenFile.read(file)) : Optional.empty();
    }

    /** Keeps the token in the place of an older one. When it returns, the token is on disk. */
    public void keep(URI portal, String token) {
        Path file = file(portal);
        String checked = TokenFile.checked(token, portal.toString());
        try {
            Files.createDirectories(folder);
            Path beside = Files.createTempFile(folder, "new", ".token", onlyForUs());
            try {
                try (FileChannel out = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                    out.write(ByteBuffer.wrap(checked.getBytes(StandardCharsets.US_ASCII)));
                    out.force(true);
                }
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new Failure(Message.of("sync.failure.token-keep", file.toString()), e);
        }
    }

    public void forget(URI portal) {
        try {
            Files.delete(file(portal));
        } catch (NoSuchFileException _) {
            // it is forgotten already
        } catch (IOException e) {
            throw new Failure(Message.of("sync.failure.token-keep", file(portal).toString()), e);
        }
    }

    /** By scheme too: a token that was given over https is never found for http. */
    private Path file(URI portal) {
        String host = portal.getHost().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]", "_");
        int port = portal.getPort() >= 0 ? portal.getPort() : portal.getScheme().equals("https") ? 443 : 80;
        return folder.resolve(portal.getScheme() + "-" + host + "-" + port + ".token");
    }

    private FileAttribute<?>[] onlyForUs() throws IOException {
        FileStore disk = Files.getFileStore(folder);
        if (disk.supportsFileAttributeView("posix")) {
            return new FileAttribute<?>[] {
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            };
        }
        return disk.supportsFileAttributeView("acl")
                ? new FileAttribute<?>[] {new OwnerOnly(Files.getOwner(folder))}
                : new FileAttribute<?>[0];
    }

    /** For Windows, what 0600 is elsewhere. */
    private record OwnerOnly(UserPrincipal owner) implements FileAttribute<List<AclEntry>> {
        @Override
        public String name() {
            return "acl:acl";
        }

        @Override
        public List<AclEntry> value() {
            return List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(owner)
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build());
        }
    }
}
